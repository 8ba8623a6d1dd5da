import { Subordinate } from '@dajuan/database/publications';
import { addMonths, CalendarMonth } from '@dajuan/domain/calendar';
import { compareSubordinates, ComparedSubordinates, PublishedFigures } from '@dajuan/domain/reporting';
import { PublishedFiguresView, SubordinateMonthView, SubordinatesView, SubordinateView } from './publication.dto';

/** How many months are told of each. */
export const MONTHS_SHOWN = 12;

/** The organisations side by side for the month, each with its places in the months before it. */
export function subordinatesView(all: readonly Subordinate[], month: CalendarMonth): SubordinatesView {
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => addMonths(month, index + 1 - MONTHS_SHOWN));
  const compared = new Map(months.map((each) => [each, compareSubordinates(ofMonth(all, each))]));
  const { lines, equalWeight, byLeaves, closure, onTime, published } = compared.get(month)!;
  const subordinates = lines.map(({ id, name, rank, gap, figures }): SubordinateView => {
    const shown = all.find((one) => one.id === id)?.months.find((each) => each.month === month);
    return {
      ...{ organisation: { id, name }, rank, gap, figures: figures && figuresView(figures) },
      planTitle: shown?.planTitle ?? null,
      correctedBecause: shown?.reason ?? '',
      publishedAt: shown ? new Date(shown.publishedAt).toISOString() : null,
      history: months.map((each) => historyMonth(each, id, compared.get(each)!)),
    };
  });
  return { month, subordinates, equalWeight, byLeaves, closure, onTime, published };
}

/** The latest month in which anybody published; null where nobody ever did. */
export function latestMonth(all: readonly Subordinate[]): CalendarMonth | null {
  return (
    all
      .flatMap(({ months }) => months.map(({ month }) => month))
      .sort()
      .at(-1) ?? null
  );
}

export function figuresView(figures: PublishedFigures): PublishedFiguresView {
  return { ...figures, colours: { ...figures.colours } };
}

function ofMonth(all: readonly Subordinate[], month: CalendarMonth) {
  return all.map(({ id, name, months }) => {
    const figures = months.find((each) => each.month === month)?.figures ?? null;
    return { id, name, figures };
  });
}

function historyMonth(month: CalendarMonth, id: string, { lines }: ComparedSubordinates): SubordinateMonthView {
  const line = lines.find((each) => each.id === id);
  const { rank = null, gap = null, figures = null } = line ?? {};
  return { month, rank, gap, completion: figures?.completion ?? null, isPublished: figures !== null };
}
