import { CalendarDate } from '../../libs/domain/calendar';
import {
  defaultColourSettings,
  rollUp as rollUpWith,
  RollUpChild,
  RollUpFigures,
  RollUpGroup,
  RollUpTask,
} from '../../libs/domain/progress';

/** The day on which examples of roll-ups are judged. */
export const day: CalendarDate = '2026-09-30';

/** Rolled up on 30 September by the usual bounds. */
export const rollUp = (children: readonly RollUpChild[]): RollUpFigures =>
  rollUpWith(children, day, defaultColourSettings);

let count = 0;

/** An active task in the middle of its year, half done and half expected. */
export function task(given: Partial<RollUpTask> = {}): RollUpTask {
  count += 1;
  return {
    id: `t${String(count).padStart(4, '0')}`,
    title: `任务${count}`,
    standing: 'active',
    startsOn: '2026-01-01',
    dueOn: '2026-12-31',
    originalDueOn: given.dueOn ?? '2026-12-31',
    closedOn: null,
    closedAs: null,
    weight: null,
    quantified: true,
    completion: 0.5,
    waitingCompletion: null,
    expected: 0.5,
    reported: true,
    reports: { numerator: 1, denominator: 1 },
    quantity: null,
    extensions: 0,
    yellowFrom: null,
    redFrom: null,
    ...given,
  };
}

export const closed = (given: Partial<RollUpTask> = {}): RollUpTask =>
  task({ standing: 'closed', completion: 1, closedOn: '2026-08-31', dueOn: '2026-08-31', ...given });

/** A department, or any other level, that is rolled up in its turn. */
export const group = (figures: RollUpFigures, weight: number | null = null): RollUpGroup => ({
  id: `g${(count += 1)}`,
  title: '部门',
  weight,
  figures,
});
