import { day, figure, measure, verified, withWaiting } from '../../../test/factories/ledger-entries';
import { achieve } from '.';

describe('which entries count', () => {
  const built = measure('cumulative', { unit: '台', target: 10, entryMode: 'increment' });

  it('names every entry, used or left out with its reason', () => {
    const wrong = figure(9, { asOf: '2026-03-31' });
    const ledger = [
      wrong,
      figure(3, { asOf: '2026-03-31', corrects: wrong.id, reportedAt: new Date('2026-04-02T01:00:00Z') }),
      figure(1, { review: 'waiting' }),
      figure(1, { review: 'returned' }),
      figure(1, { asOf: '2026-10-01' }),
      figure(2),
    ];
    const official = achieve(built, ledger, verified);
    expect(official).toMatchObject({ actual: 5, c: 0.5, asOf: '2026-06-30' });
    expect(official.excluded.map(({ reason }) => reason).sort()).toEqual([
      'after_day',
      'corrected',
      'returned',
      'waiting',
    ]);
    expect(official.usedEntryIds.length + official.excluded.length).toBe(ledger.length);
    expect(achieve(built, ledger, withWaiting).actual).toBe(6);
  });

  it('counts an entry of the very day', () => {
    expect(achieve(built, [figure(2, { asOf: day })], verified).actual).toBe(2);
  });

  it('keeps the corrected figure official until its correction is accepted', () => {
    const wrong = figure(9);
    const correction = figure(3, { corrects: wrong.id, review: 'waiting' });
    expect(achieve(built, [wrong, correction], verified).actual).toBe(9);
    expect(achieve(built, [wrong, correction], withWaiting).actual).toBe(3);
  });

  it('follows a chain of corrections to its end', () => {
    const first = figure(9);
    const second = figure(8, { corrects: first.id });
    const third = figure(7, { corrects: second.id });
    expect(achieve(built, [third, first, second], verified).actual).toBe(7);
  });

  it('lets only the later of two corrections stand', () => {
    const wrong = figure(9);
    const early = figure(3, { corrects: wrong.id, reportedAt: new Date('2026-07-01T00:00:00Z') });
    const late = figure(4, { corrects: wrong.id, reportedAt: new Date('2026-07-02T00:00:00Z') });
    expect(achieve(built, [late, wrong, early], verified).actual).toBe(4);
  });

  it('passes over entries of other measures', () => {
    expect(achieve(built, [figure(2), figure(5, { measureId: 'other' })], verified).actual).toBe(2);
  });
});
