import { TaskFacts } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { refuseArchived, TaskState } from '@dajuan/domain/loop';
import { figureOf, measureOf, ProposedEntry, refuseEntry } from '@dajuan/domain/progress';
import { ProposedUpdate } from './proposed-update';

/** Why the update may not enter the task's ledger, or null: its plan's and its own state, then its target, then the figure's rules. */
export function refuseUpdate(facts: TaskFacts, update: ProposedUpdate, today: CalendarDate): Refusal | null {
  const archived = refuseArchived(facts.isArchived);
  if (archived) return archived;
  const still = stillTasks[facts.task.state];
  if (still) return { code: 'task_not_open', field: 'state', ...still };
  const measure = facts.measures.find(({ id }) => id === update.targetId);
  if (!measure && !(update.kind === 'no_change' && update.targetId === null)) {
    return { code: 'target_unknown', field: 'targetId', zh: '本任务没有这项指标', en: 'The task has no such target' };
  }
  const refused = refuseEntry(measure ?? wholeTask, entryOf(update), {
    today,
    startsOn: facts.task.startsOn,
    ledger: facts.ledger,
    givenUnit: update.unit,
  });
  return refused && { ...refused, field: fieldOf(refused.field) };
}

/** States in which nothing is reported. */
const stillTasks: Readonly<Partial<Record<TaskState, Pick<Refusal, 'zh' | 'en'>>>> = {
  handed_back: { zh: '任务已退回，重新交办后再填报', en: 'The task was handed back: report once it is assigned anew' },
  closed: { zh: '任务已办结，不能再填报', en: 'The task is closed: nothing more is reported' },
  paused: { zh: '任务已暂缓，恢复后再填报', en: 'The task is paused: report once it is resumed' },
  cancelled: { zh: '任务已撤销，不能再填报', en: 'The task is cancelled: nothing more is reported' },
};

/** What "no change" without a target speaks of: every measure at once, so none in particular. */
const wholeTask = measureOf({ id: '', type: 'unquantified' });

/** What the rules see of an update. */
export function entryOf(update: ProposedUpdate): ProposedEntry {
  return { ...figureOf(update), measureId: update.targetId, corrects: update.correctsId };
}

/** The rules speak of measures and entries, the doors of targets and updates. */
function fieldOf(field: string): string {
  return { measureId: 'targetId', corrects: 'correctsId' }[field] ?? field;
}
