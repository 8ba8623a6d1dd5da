import { createHash } from 'node:crypto';
import { CalendarDate } from '@dajuan/domain/calendar';
import { ColourSettings, freezeTask } from '@dajuan/domain/progress';
import { GroupFigures, rollUpsOfTasks } from '../roll-ups/roll-ups-of-plan';
import { LockedTask } from './locked-task.entity';

/** What is worked out from a locked period's tasks: built when it is locked, and again when it is verified. */
export interface FrozenPeriod {
  readonly rollUps: readonly GroupFigures[];
  readonly tasksDigest: Buffer;
}

/** The roll-ups of the tasks as they were counted, and the digest of everything kept of them. */
export function frozenPeriod(
  orgId: string,
  tasks: readonly LockedTask[],
  endsOn: CalendarDate,
  colours: ColourSettings,
): FrozenPeriod {
  const placed = tasks.map(({ keys, counted: task }) => ({ keys, task }));
  return { rollUps: rollUpsOfTasks(orgId, placed, endsOn, colours), tasksDigest: digestOf(tasks) };
}

/** Whether the columns kept beside the counted task are those it gives. */
export function isFrozenTrue({ counted, ...kept }: LockedTask, endsOn: CalendarDate): boolean {
  const frozen = freezeTask(counted, endsOn);
  return (Object.keys(frozen) as (keyof typeof frozen)[]).every((field) => frozen[field] === kept[field]);
}

/** The same text for the same figures, in whatever order they were kept: jsonb has its own. */
export function canonical(value: readonly GroupFigures[] | readonly LockedTask[]): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 over the rows by task id. */
function digestOf(tasks: readonly LockedTask[]): Buffer {
  const inOrder = [...tasks].sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
  return createHash('sha256').update(canonical(inOrder)).digest();
}
