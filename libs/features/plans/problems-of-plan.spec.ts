import { PlanItem } from '@dajuan/database/plans';
import { measureOf } from '@dajuan/domain/progress';
import { problemsOfPlan } from './problems-of-plan';

const plan = { startsOn: '2026-01-01' } as const;
const item = (id: string, measureIds: string[]): PlanItem =>
  Object.assign(new PlanItem(), {
    id,
    state: 'draft',
    leadDepartmentId: 'd1',
    startsOn: null,
    dueOn: '2026-12-31',
    measures: measureIds.map((measureId) => measureOf({ id: measureId, type: 'unquantified' })),
  });
const problems = (items: PlanItem[], taken: string[] = []) =>
  problemsOfPlan(items, plan, taken, []).map(({ itemId, code, field }) => [itemId, code, field]);

describe('what keeps a plan from being confirmed', () => {
  it('is nothing when every item is in order', () => {
    expect(problems([item('i1', ['m1']), item('i2', ['m2', 'm3'])])).toEqual([]);
  });

  it('is told item by item', () => {
    expect(problems([item('i1', ['m1']), item('i2', [])])).toEqual([['i2', 'measure_missing', 'measures']]);
  });

  it('is one measure in two items, however its id is written', () => {
    expect(problems([item('i1', ['m1']), item('i2', ['m2', 'M1'])])).toEqual([
      ['i2', 'measure_id_repeated', 'measures.1.id'],
    ]);
  });

  it('is a measure that another plan has already', () => {
    expect(problems([item('i1', ['m1'])], ['m1'])).toEqual([['i1', 'measure_id_repeated', 'measures.0.id']]);
  });
});
