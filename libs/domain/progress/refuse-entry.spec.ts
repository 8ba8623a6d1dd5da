import {
  entryOf,
  EntryContext,
  EntryKind,
  Measure,
  measureOf,
  MeasureType,
  ProgressEntry,
  ProposedEntry,
  refuseEntry,
} from '.';

const measure = (type: MeasureType, given: Partial<Measure> = {}): Measure =>
  measureOf({ id: 'm', type, unit: '个', target: 10, ...given });

const reported = (kind: EntryKind, given: Partial<ProgressEntry> = {}): ProgressEntry =>
  entryOf({
    id: 'e1',
    measureId: 'm',
    asOf: '2026-09-28',
    reportedAt: new Date('2026-09-28T01:00:00Z'),
    kind,
    ...given,
  });

const context = (given: Partial<EntryContext> = {}): EntryContext => ({
  today: '2026-09-30',
  startsOn: '2026-01-01',
  ledger: [],
  givenUnit: null,
  ...given,
});

const built = measure('cumulative', { entryMode: 'increment' });
const solved = measure('ratio', { unit: '%', target: 0.9, ratioBound: 'floor' });
const three = measure('sites', {
  sites: {
    count: 3,
    named: [
      { id: 's1', name: '南苑' },
      { id: 's2', name: '北苑' },
    ],
  },
});
const nodes = measure('milestones', { milestones: [{ id: 'a', title: '开工', weight: 1, dueOn: null }] });
const staged = measure('stages', { stages: [{ id: 'signed', title: '签约', weight: 1, target: 8 }] });

describe('an entry that makes sense', () => {
  it.each<[string, Measure, ProposedEntry]>([
    ['an increment', built, reported('figure', { value: 2.5 })],
    ['nothing new, of this measure', built, reported('no_change')],
    ['nothing new, of the whole task', built, reported('no_change', { measureId: null })],
    ['a rate', solved, reported('figure', { numerator: 9, denominator: 11 })],
    ['a rate of nothing', solved, reported('figure', { numerator: 0, denominator: 0 })],
    ['a node', nodes, reported('milestones', { milestoneIds: ['a'] })],
    ['named sites', three, reported('sites', { siteIds: ['s1', 's2'] })],
    ['counted sites', three, reported('sites', { siteCount: 3 })],
    ['a stage', staged, reported('figure', { value: 3, stageId: 'signed' })],
    ['a document issued', measure('binary'), reported('figure', { value: 1 })],
    ['a growth rate below zero', measure('level', { unit: '%' }), reported('figure', { value: -3.2 })],
    ['of today', built, reported('figure', { value: 1, asOf: '2026-09-30' })],
    ['of the first day', built, reported('figure', { value: 1, asOf: '2026-01-01' })],
  ])('%s is accepted', (_name, given, entry) => {
    expect(refuseEntry(given, entry, context())).toBeNull();
  });

  it('may correct an earlier one', () => {
    const ledger = [reported('figure', { value: 9 })];
    expect(refuseEntry(built, reported('figure', { value: 3, corrects: 'e1' }), context({ ledger }))).toBeNull();
  });

  it('may come in the unit of the measure', () => {
    expect(refuseEntry(built, reported('figure', { value: 1 }), context({ givenUnit: '个' }))).toBeNull();
  });
});

describe('an entry that does not', () => {
  it.each<[string, string, Measure, ProposedEntry, Partial<EntryContext>?]>([
    ['wrong_measure', 'measureId', built, reported('figure', { value: 1, measureId: 'other' })],
    ['wrong_measure', 'measureId', built, reported('figure', { value: 1, measureId: null })],
    ['date_invalid', 'asOf', built, reported('figure', { value: 1, asOf: '2026-02-30' })],
    ['date_in_future', 'asOf', built, reported('figure', { value: 1, asOf: '2026-10-01' })],
    ['date_before_start', 'asOf', built, reported('figure', { value: 1, asOf: '2025-12-31' })],
    ['kind_not_for_type', 'kind', built, reported('sites', { siteIds: ['s1'] })],
    ['kind_not_for_type', 'kind', measure('unquantified'), reported('figure', { value: 1 })],
    ['unit_mismatch', 'unit', built, reported('figure', { value: 1 }), { givenUnit: '台' }],
    ['not_a_number', 'value', built, reported('figure', { value: Number.NaN })],
    ['value_missing', 'value', built, reported('figure')],
    ['rate_incomplete', 'denominator', solved, reported('figure', { numerator: 9 })],
    ['rate_incomplete', 'numerator', solved, reported('figure', { value: 0.8 })],
    ['numerator_above_denominator', 'numerator', solved, reported('figure', { numerator: 12, denominator: 11 })],
    ['progress_below_zero', 'numerator', solved, reported('figure', { numerator: -1, denominator: 11 })],
    ['progress_below_zero', 'value', built, reported('figure', { value: -1 })],
    ['not_yes_or_no', 'value', measure('binary'), reported('figure', { value: 0.5 })],
    ['stage_unknown', 'stageId', staged, reported('figure', { value: 1 })],
    ['milestones_not_ticked', 'milestoneIds', nodes, reported('milestones')],
    ['milestone_unknown', 'milestoneIds.1', nodes, reported('milestones', { milestoneIds: ['a', 'z'] })],
    ['sites_not_given', 'siteIds', three, reported('sites')],
    ['site_unknown', 'siteIds.0', three, reported('sites', { siteIds: ['s9'] })],
    ['progress_below_zero', 'siteCount', three, reported('sites', { siteCount: -1 })],
    ['site_count_not_whole', 'siteCount', three, reported('sites', { siteCount: 1.5 })],
    ['fewer_than_ticked', 'siteCount', three, reported('sites', { siteIds: ['s1', 's2'], siteCount: 1 })],
    ['more_than_all_sites', 'siteCount', three, reported('sites', { siteCount: 4 })],
    ['correction_of_unknown', 'corrects', built, reported('figure', { value: 1, corrects: 'nowhere' })],
  ])('is refused as %s at %s', (code, field, given, entry, where = {}) => {
    const refusal = refuseEntry(given, entry, context(where));
    expect(refusal).toMatchObject({ code, field });
    expect(refusal?.zh).toMatch(/\p{Script=Han}/u);
  });

  it('finishes more sites than there are, with those already reported and still waiting', () => {
    const added = { ...three, entryMode: 'increment' as const };
    const ledger = [reported('sites', { siteCount: 2, review: 'waiting' })];
    expect(refuseEntry(added, reported('sites', { siteCount: 2 }), context({ ledger }))?.code).toBe(
      'more_than_all_sites',
    );
    expect(refuseEntry(added, reported('sites', { siteCount: 1 }), context({ ledger }))).toBeNull();
    const correction = reported('sites', { siteCount: 3, corrects: 'e1' });
    expect(refuseEntry(added, correction, context({ ledger }))).toBeNull();
  });

  it('corrects what was returned or already corrected', () => {
    const again = reported('figure', { value: 3, corrects: 'e1' });
    const returned = [reported('figure', { value: 9, review: 'returned' })];
    expect(refuseEntry(built, again, context({ ledger: returned }))?.code).toBe('correction_of_returned');
    const corrected = [reported('figure', { value: 9 }), reported('figure', { id: 'e2', value: 4, corrects: 'e1' })];
    expect(refuseEntry(built, again, context({ ledger: corrected }))?.code).toBe('already_corrected');
  });

  it('puts figures of two measures into one correction', () => {
    const ledger = [reported('figure', { value: 9, measureId: 'other' })];
    const mixed = reported('figure', { value: 3, corrects: 'e1' });
    expect(refuseEntry(built, mixed, context({ ledger }))?.code).toBe('correction_of_unknown');
  });
});

describe('a total to date lower than the last one accepted', () => {
  const total = measure('cumulative');
  const accepted = reported('figure', { value: 9, asOf: '2026-08-31' });
  const lower = reported('figure', { id: 'e2', value: 7 });

  it('is refused with the last total named', () => {
    const refusal = refuseEntry(total, lower, context({ ledger: [accepted] }));
    expect(refusal).toMatchObject({ code: 'total_falls', field: 'value' });
    expect([refusal?.zh, refusal?.en]).toEqual([expect.stringContaining('9个'), expect.stringContaining('9 个')]);
  });

  it.each<[string, Measure, Partial<ProgressEntry>, Partial<ProgressEntry>]>([
    ['names the entry it corrects', total, { corrects: 'e1' }, {}],
    ['is true of an earlier day', total, { asOf: '2026-07-31' }, {}],
    ['stands beside one that is not accepted yet', total, {}, { review: 'waiting' }],
    ['stands beside one that was returned', total, {}, { review: 'returned' }],
    ['is as high as before', total, { value: 9 }, {}],
    ['is what was added', built, {}, {}],
    ['is a level, which may fall', measure('level'), {}, {}],
  ])('is taken when it %s', (_name, given, change, earlier) => {
    const ledger = [{ ...accepted, ...earlier }];
    expect(refuseEntry(given, { ...lower, ...change }, context({ ledger }))).toBeNull();
  });
});
