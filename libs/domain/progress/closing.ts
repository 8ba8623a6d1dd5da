import { ClosedAs } from './roll-up-figures';

/**
 * What a closed task's completion counts as: 完成（口径说明） makes it 1; 转长效 and 调整目标 leave it as the ledger has it.
 * Null stays null: a task without a figure has none after closing either.
 */
export function completionWhenClosed(completion: number | null, closedAs: ClosedAs | null): number | null {
  return closedAs === 'completed' && completion !== null ? 1 : completion;
}
