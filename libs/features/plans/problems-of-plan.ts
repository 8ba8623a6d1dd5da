import { PlanItem, WorkPlan } from '@dajuan/database/plans';
import { Measure } from '@dajuan/domain/progress';
import { isBlocking, PlanFinding } from './findings-of-plan';
import { ItemProblem } from './plan-refused.error';
import { planRefusal } from './plan-refusals';
import { problemsOfItem } from './problems-of-item';

/**
 * Every problem of every item that is to become a task, in the plan's order, and behind them the errors in the document
 * that nobody mended or explained. Measures keep their ids as targets, so an id may stand in one item only and must not
 * be among `takenIds`.
 */
export function problemsOfPlan(
  items: readonly PlanItem[],
  plan: Pick<WorkPlan, 'startsOn'>,
  takenIds: readonly string[],
  findings: readonly PlanFinding[],
): ItemProblem[] {
  const taken = new Set(takenIds);
  const ofItems = items.flatMap((item) => {
    const repeated = item.measures.flatMap((measure, index) => {
      const ids = idsOfMeasure(measure);
      const isRepeated = new Set(ids).size < ids.length || ids.some((id) => taken.has(id));
      for (const id of ids) taken.add(id);
      return isRepeated ? [planRefusal('measure_id_repeated', `measures.${index}.id`)] : [];
    });
    return [...problemsOfItem(item, plan), ...repeated].map((problem) => ({ ...problem, itemId: item.id }));
  });
  return [...ofItems, ...findings.filter(isBlocking).map(problemOfFinding)];
}

function problemOfFinding({ key, message, messageEn, itemIds }: PlanFinding): ItemProblem {
  const { zh, en, ...refusal } = planRefusal('finding_open', `findings.${key}`);
  return { ...refusal, zh: `${zh}：${message}`, en: `${en}: ${messageEn}`, itemId: itemIds[0] ?? null };
}

/** The ids under which a measure, its milestones and its sites will be kept. */
export function idsOfMeasure({ id, milestones, sites }: Measure): string[] {
  return [id, ...[...milestones, ...(sites?.named ?? [])].map((row) => row.id)].map((each) => each.toLowerCase());
}
