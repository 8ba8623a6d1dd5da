import { CalendarDate } from '../calendar';
import { GapColour } from './gap';

/** How far a measure has come, with everything needed to explain the figure. */
export interface Achievement {
  /** Raw achievement: may pass 1 or fall below 0; null where it has none (unquantified, 无基数, never reported). */
  readonly r: number | null;
  /** min(1, max(0, r)), what goes into roll-ups; null with r. */
  readonly c: number | null;
  /** A, in the measure's unit; nodes or sites reached; a ratio's share. The baseline where nothing was reported. */
  readonly actual: number | null;
  /** Of a rate, shown with it: 9 of 22 sites, 1439 of 1747, weight reached of all weight. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The latest day an entry used is true of; null when none is. */
  readonly asOf: CalendarDate | null;
  readonly usedEntryIds: readonly string[];
  readonly excluded: readonly ExcludedEntry[];
  readonly note: AchievementNote | null;
  /** Whether an estimate is in the figure, which no final one has taken the place of. */
  readonly isEstimate: boolean;
  /** How it looks against the peers, where that is what the measure is judged by. */
  readonly peerColour: GapColour | null;
}

export interface ExcludedEntry {
  readonly entryId: string;
  readonly reason: ExclusionReason;
}

/** Why an entry of this measure is not in the figure. */
export type ExclusionReason = 'after_day' | 'waiting' | 'returned' | 'corrected' | 'no_figure';

/** 无基数 · 未报 · 低于基期 · 超额 · 未量化 */
export type AchievementNote = 'no_denominator' | 'never_reported' | 'below_baseline' | 'over_target' | 'unquantified';

/** What goes into roll-ups: r kept within 0 and 1. */
export function completionShare(r: number | null): number | null {
  return r === null ? null : Math.min(1, Math.max(0, r));
}
