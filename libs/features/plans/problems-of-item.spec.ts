import { measureOf } from '@dajuan/domain/progress';
import { AskedItem, problemsOfItem } from './problems-of-item';

const plan = { startsOn: '2026-01-01' } as const;
const item = (given: Partial<AskedItem> = {}): AskedItem => ({
  state: 'draft',
  leadDepartmentId: 'd1',
  startsOn: null,
  dueOn: '2026-06-30',
  measures: [measureOf({ id: 'm1', type: 'cumulative', object: '公厕', unit: '座', target: 6 })],
  ...given,
});
const problems = (given: Partial<AskedItem>) =>
  problemsOfItem(item(given), plan).map(({ code, field }) => [code, field]);

describe('what stands between an item and confirming its plan', () => {
  it('is nothing when department, date and measure are there', () => {
    expect(problems({})).toEqual([]);
  });

  it('is everything that is missing at once', () => {
    expect(problems({ leadDepartmentId: null, dueOn: null, measures: [] })).toEqual([
      ['lead_missing', 'leadDepartmentId'],
      ['due_missing', 'dueOn'],
      ['measure_missing', 'measures'],
    ]);
  });

  it('is a due date before the plan starts, where the item has no start of its own', () => {
    expect(problems({ dueOn: '2025-12-31' })).toEqual([['due_before_start', 'dueOn']]);
    expect(problems({ startsOn: '2025-11-01', dueOn: '2025-12-31' })).toEqual([]);
  });

  it('lets an item start and end on the same day', () => {
    expect(problems({ startsOn: '2026-05-20', dueOn: '2026-05-20' })).toEqual([]);
  });

  it('is told at the field of the measure concerned', () => {
    const good = measureOf({ id: 'm1', type: 'unquantified' });
    const bad = measureOf({ id: 'm2', type: 'cumulative', unit: '座' });
    expect(problems({ measures: [good, bad] })).toEqual([['target_missing', 'measures.1.target']]);
  });

  it('is two sites of one name', () => {
    const named = ['a', 'b'].map((id) => ({ id, name: '南苑' }));
    const measure = measureOf({ id: 'm1', type: 'sites', unit: '个', sites: { count: 3, named } });
    expect(problems({ measures: [measure] })).toEqual([['site_name_repeated', 'measures.0.sites.named']]);
  });

  it.each(['dropped', 'confirmed'] as const)('is not asked of an item that is %s', (state) => {
    expect(problems({ state, leadDepartmentId: null })).toEqual([]);
  });
});
