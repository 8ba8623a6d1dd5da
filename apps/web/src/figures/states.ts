import type { Colour, TaskRow } from '../api/types';

/** The one table of states: a colour, a shape and a word, always together. */
export const states = {
  red: { shape: '▲', ink: 'var(--state-red)', word: 'colour.red' },
  yellow: { shape: '◆', ink: 'var(--state-yellow)', word: 'colour.yellow' },
  green: { shape: '●', ink: 'var(--state-green)', word: 'colour.green' },
  blue: { shape: '✓', ink: 'var(--state-blue)', word: 'colour.blue' },
  grey: { shape: '○', ink: 'var(--state-grey)', word: 'colour.grey' },
} as const satisfies Record<Colour, { shape: string; ink: string; word: string }>;

/** Worst first: the order in which counts are shown. */
export const colourOrder: readonly Colour[] = ['red', 'yellow', 'green', 'blue', 'grey'];

/** The word beside the shape: more exact than the colour where the task's state says more. */
export function stateWord(task: Pick<TaskRow, 'colour' | 'isOverdue' | 'state'>) {
  if (task.state === 'handed_back') return 'stateWord.handed_back';
  if (task.state === 'paused') return 'stateWord.paused';
  if (task.state === 'cancelled') return 'stateWord.cancelled';
  if (task.colour === 'red' && task.isOverdue) return 'stateWord.overdue';
  return states[task.colour].word;
}
