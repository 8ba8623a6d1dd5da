import { LockedPeriod, LockedPeriodCounts, PeriodCell, PeriodRow } from '@dajuan/database/periods';
import { ProgressUpdateCard } from '@dajuan/database/progress';
import { lateFor, PeriodSpan } from '@dajuan/domain/progress';
import { LateUpdateView, PeriodCellView, PeriodFiguresView, PeriodRowView } from './period.dto';

export function periodCell({ lockedAt, ...cell }: PeriodCell): PeriodCellView {
  return { ...cell, lockedAt: lockedAt.toISOString() };
}

export function periodRow({ cells, ...row }: PeriodRow): PeriodRowView {
  return { ...row, cells: cells.map(periodCell) };
}

/** The organisation's own roll-up as it was frozen, in short. */
export function periodFigures({ rollUps }: LockedPeriod, counts: LockedPeriodCounts): PeriodFiguresView | null {
  const whole = rollUps.find(({ dimension }) => dimension === 'organisation')?.figures;
  if (!whole) return null;
  const { colours, completion, expected, coverage } = whole;
  return { ...colours, completion, expected, coverage, missing: counts.missing, madeUp: counts.madeUp };
}

/** Updates that came after the period they speak of was locked; they count from then on. */
export function lateUpdates(
  updates: readonly ProgressUpdateCard[],
  periods: readonly (PeriodSpan & { readonly lockedAt: Date })[],
): LateUpdateView[] {
  return updates.flatMap((update) => {
    const period = lateFor(update, periods);
    if (period === null) return [];
    const { every, startsOn, endsOn } = period;
    return [{ updateId: update.id, every, startsOn, endsOn }];
  });
}
