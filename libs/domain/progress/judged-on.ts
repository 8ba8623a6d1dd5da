import { CalendarDate } from '../calendar';

/** A plan as far as it settles the day it is judged on. `endsOn` is its last day. */
export interface JudgedPlan {
  readonly state: 'draft' | 'confirmed' | 'archived';
  readonly endsOn: CalendarDate;
}

/**
 * The day on which a plan and its tasks are judged: today, or the last day of a plan that is archived. What a year came
 * to stays what it was; nothing of it turns overdue for being looked at later.
 */
export function judgedOn({ state, endsOn }: JudgedPlan, today: CalendarDate): CalendarDate {
  return state === 'archived' && endsOn < today ? endsOn : today;
}
