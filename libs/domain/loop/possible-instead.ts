import { moves, movesFor } from './moves';
import { requests, requestsFor } from './requests';
import { TaskPart } from './task-rights';
import { TaskState } from './task-state';

/** What a refusal says besides no: everything somebody with these roles may do with the task now, in both languages. */
export function possibleInstead(
  state: TaskState,
  roles: readonly TaskPart[],
): { readonly zh: string; readonly en: string } {
  const possible = [
    ...movesFor(state, roles).map((move) => moves[move]),
    ...requestsFor(state, roles).map((kind) => requests[kind]),
  ];
  if (possible.length === 0)
    return { zh: '您目前对本任务没有可办的操作', en: 'there is nothing for you to do on it now' };
  return {
    zh: `目前可以：${possible.map(({ zh }) => zh).join('、')}`,
    en: `possible now: ${possible.map(({ en }) => en.toLowerCase()).join(', ')}`,
  };
}
