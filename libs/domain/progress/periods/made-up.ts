import { FrozenTask } from './freeze-task';

/** Where a task has come to since its period was locked. */
export interface StandingSince {
  /** c of accepted entries. */
  readonly completion: number | null;
  /** Whether the last report due in the period has come by now. */
  readonly hasReported: boolean;
}

/** A frozen task as far as it settles what there was to make up. */
export type Owed = Pick<FrozenTask, 'colour' | 'completion' | 'expected' | 'reported'>;

/** Whether the period left something to make up: it was behind in red or yellow, or its report had not come. */
export function isToMakeUp(frozen: Owed): boolean {
  return frozen.reported === false || wasBehind(frozen);
}

/**
 * Whether the task has reached what was due then: 已补齐. The share expected on the period's last day, where it was
 * behind it, and the report, where it was missing. The period keeps its colour. Source: Ouhai's made-up periods.
 */
export function isMadeUp(frozen: Owed, since: StandingSince): boolean {
  if (!isToMakeUp(frozen)) return false;
  const reached = !wasBehind(frozen) || (since.completion !== null && since.completion >= (frozen.expected ?? 0));
  return reached && (frozen.reported !== false || since.hasReported);
}

function wasBehind({ colour, completion, expected }: Owed): boolean {
  const isColoured = colour === 'red' || colour === 'yellow';
  return isColoured && expected !== null && completion !== null && completion < expected;
}
