/** Where a chain stands: how many records there are, and the hash of the last. */
export interface ChainHead {
  readonly seq: number;
  /** Lower-case hex; empty before the first record. */
  readonly hash: string;
}

/** A record as it is stored. */
export interface ChainRecord extends ChainHead {
  readonly previousHash: string;
  /** What its hash ought to be, made anew from the hash before it and what it says. */
  readonly hashAnew: string;
}

export type ChainFault = 'altered' | 'missing' | 'out of order' | 'not linked' | 'rewritten' | 'cut off';

export interface BadRecord {
  readonly seq: number;
  readonly fault: ChainFault;
}

export const emptyChain: ChainHead = { seq: 0, hash: '' };

/**
 * What is wrong where `record` comes after `head`, or null. Named is the first record that is not as it was written: of a
 * gap the first that is gone, of a number that stands twice or too late the one found there.
 */
export function faultAfter(head: ChainHead, record: ChainRecord): BadRecord | null {
  if (record.seq > head.seq + 1) return { seq: head.seq + 1, fault: 'missing' };
  if (record.seq <= head.seq) return { seq: record.seq, fault: 'out of order' };
  if (record.hashAnew !== record.hash) return { seq: record.seq, fault: 'altered' };
  if (record.previousHash !== head.hash) return { seq: record.seq, fault: 'not linked' };
  return null;
}

/**
 * What heads kept elsewhere tell of a chain that is whole in itself and now ends at `end`. `hashAt` answers the hash that
 * the chain has at a number. Without heads nothing is known.
 */
export function faultAgainst(
  kept: readonly ChainHead[],
  end: ChainHead,
  hashAt: (seq: number) => string | undefined,
): BadRecord | null {
  const bad = kept
    .filter(({ seq, hash }) => seq > end.seq || hashAt(seq) !== hash)
    .sort((one, other) => one.seq - other.seq)[0];
  if (!bad) return null;
  return bad.seq > end.seq ? { seq: end.seq + 1, fault: 'cut off' } : { seq: bad.seq, fault: 'rewritten' };
}
