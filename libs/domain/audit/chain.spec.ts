import * as fc from 'fast-check';
import { BadRecord, ChainHead, ChainRecord, emptyChain, faultAfter, faultAgainst } from './chain';

/** A stand-in for SHA-256: the same for the same text, and another for another. */
const hashOf = (previous: string, said: string) => `#${previous.length}.${said}`;

interface Said {
  seq: number;
  said: string;
  previousHash: string;
  hash: string;
}

function chainOf(count: number): Said[] {
  const chain: Said[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const previousHash = chain.at(-1)?.hash ?? '';
    chain.push({ seq, said: `record ${seq}`, previousHash, hash: hashOf(previousHash, `record ${seq}`) });
  }
  return chain;
}

const anew = (record: Said): ChainRecord => ({ ...record, hashAnew: hashOf(record.previousHash, record.said) });

function firstBad(chain: readonly Said[], kept: readonly ChainHead[] = []): BadRecord | null {
  let head: ChainHead = emptyChain;
  for (const record of chain) {
    const fault = faultAfter(head, anew(record));
    if (fault) return fault;
    head = record;
  }
  return faultAgainst(kept, head, (seq) => chain[seq - 1]?.hash);
}

describe('a chain of records', () => {
  it('is whole when nobody touched it', () => {
    expect(firstBad([])).toBeNull();
    expect(firstBad(chainOf(20), [chainOf(20)[9]!, chainOf(20)[19]!])).toBeNull();
  });

  it('names the record that was altered', () => {
    const chain = chainOf(9);
    chain[4]!.said = 'something else';
    expect(firstBad(chain)).toEqual({ seq: 5, fault: 'altered' });
  });

  it('names the record after one that was altered together with its hash', () => {
    const chain = chainOf(9);
    chain[4]!.said = 'something else';
    chain[4]!.hash = hashOf(chain[4]!.previousHash, 'something else');
    expect(firstBad(chain)).toEqual({ seq: 6, fault: 'not linked' });
  });

  it('names the first record that is gone', () => {
    expect(firstBad(chainOf(9).filter(({ seq }) => seq !== 1))).toEqual({ seq: 1, fault: 'missing' });
    expect(firstBad(chainOf(9).filter(({ seq }) => seq < 4 || seq > 6))).toEqual({ seq: 4, fault: 'missing' });
  });

  it('names a record put in between, and records whose places were changed', () => {
    const chain = chainOf(9);
    expect(firstBad([...chain.slice(0, 5), { ...chain[4]! }, ...chain.slice(5)])).toEqual({
      seq: 5,
      fault: 'out of order',
    });
    expect(firstBad([...chain.slice(0, 3), chain[4]!, chain[3]!, ...chain.slice(5)])).toEqual({
      seq: 4,
      fault: 'missing',
    });
  });

  it('is known to end too early, or to have been written anew, by heads kept elsewhere', () => {
    const kept = [chainOf(9)[8]!];
    expect(firstBad(chainOf(6), kept)).toEqual({ seq: 7, fault: 'cut off' });
    expect(firstBad(chainOf(6))).toBeNull();
    const anotherPast = chainOf(9).map((record) => ({ ...record, hash: `${record.hash}!` }));
    expect(faultAgainst(kept, anotherPast[8]!, (seq) => anotherPast[seq - 1]?.hash)).toEqual({
      seq: 9,
      fault: 'rewritten',
    });
  });

  it('is found out whatever single record is taken away or changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.boolean(), (count, which, isTaken) => {
        const chain = chainOf(count);
        const at = which % count;
        if (isTaken) chain.splice(at, 1);
        else chain[at]!.said += '?';
        expect(firstBad(chain, [chainOf(count).at(-1)!])?.seq).toBe(at + 1);
      }),
    );
  });
});
