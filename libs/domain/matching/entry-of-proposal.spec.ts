import { entryOf, Measure, measureOf, ProgressEntry } from '../progress';
import { entryOfProposal } from './entry-of-proposal';
import { ProposedFigure } from './propose-entries';

const proposed = (measure: Measure, given: Partial<ProposedFigure>): ProposedFigure => ({
  ...{ measureId: measure.id, kind: 'figure', value: null, numerator: null, denominator: null, stageId: null },
  ...{ milestoneIds: [], siteIds: [], siteCount: null, statedShare: null },
  ...given,
});
const held = (measure: Measure, id: string, given: Partial<ProgressEntry>): ProgressEntry =>
  entryOf({ ...{ id, measureId: measure.id, asOf: '2026-06-30', kind: 'figure' }, reportedAt: new Date(0), ...given });

describe('an entry made from a proposal', () => {
  const beds = measureOf({ id: 'beds', type: 'cumulative', target: 160, entryMode: 'increment' });

  it('brings what is missing to the total where increments are reported, waiting ones counted', () => {
    const ledger = [held(beds, 'a', { value: 60 }), held(beds, 'b', { value: 20, review: 'waiting' })];
    expect(entryOfProposal(beds, proposed(beds, { value: 112 }), ledger, '2026-12-31')).toMatchObject({ value: 32 });
  });

  it('brings the total itself where totals are reported', () => {
    const totals = { ...beds, entryMode: 'total' as const };
    const ledger = [held(totals, 'a', { value: 60 })];
    expect(entryOfProposal(totals, proposed(totals, { value: 112 }), ledger, '2026-12-31')).toMatchObject({
      value: 112,
    });
  });

  it('adds nothing to a ledger that holds more than the text tells', () => {
    const answer = entryOfProposal(
      beds,
      proposed(beds, { value: 112 }),
      [held(beds, 'a', { value: 120 })],
      '2026-12-31',
    );
    expect(answer).toMatchObject({ code: 'below_last_total', field: 'value' });
  });

  it('adds both counts of a rate, and wants them where the text has only the share', () => {
    const rate = measureOf({ id: 'rate', type: 'ratio', unit: '%', target: 0.98, entryMode: 'increment' });
    const ledger = [held(rate, 'a', { numerator: 4000, denominator: 4100 })];
    const whole = proposed(rate, { numerator: 9515, denominator: 9640 });
    expect(entryOfProposal(rate, whole, ledger, '2026-12-31')).toMatchObject({ numerator: 5515, denominator: 5540 });
    const alone = proposed(rate, { statedShare: 0.987 });
    expect(entryOfProposal(rate, alone, [], '2026-12-31')).toMatchObject({ code: 'rate_incomplete' });
  });

  it('counts each stage by itself', () => {
    const stages = ['s0', 's1'].map((id) => ({ id, title: id, weight: 1, target: 40 }));
    const lifts = measureOf({ id: 'lifts', type: 'stages', stages, entryMode: 'increment' });
    const ledger = [held(lifts, 'a', { stageId: 's0', value: 30 }), held(lifts, 'b', { stageId: 's1', value: 12 })];
    const answer = entryOfProposal(lifts, proposed(lifts, { stageId: 's1', value: 33 }), ledger, '2026-12-31');
    expect(answer).toMatchObject({ stageId: 's1', value: 21 });
  });

  it('counts a site once, however often it is named', () => {
    const named = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const sites = measureOf({ id: 'sites', type: 'sites', sites: { count: 24, named }, entryMode: 'increment' });
    const ledger = [held(sites, 'x', { kind: 'sites', siteIds: ['a', 'b'], siteCount: 12 })];
    const told = proposed(sites, { kind: 'sites', siteIds: ['b', 'c'], siteCount: 19 });
    expect(entryOfProposal(sites, told, ledger, '2026-12-31')).toMatchObject({ siteIds: ['c'], siteCount: 7 });
  });
});
