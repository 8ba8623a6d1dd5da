import { gapPoints, Rate, weightedMean } from '../progress';
import { PublishedFigures } from './published-figures';

/** An organisation below, with what it published for a period; null where it published nothing: 未报. */
export interface ComparedSubordinate {
  readonly id: string;
  readonly name: string;
  readonly figures: PublishedFigures | null;
}

export interface SubordinateLine extends ComparedSubordinate {
  /** g in percentage points; null where it has no value. */
  readonly gap: number | null;
  /** From 1, by the gap: who is least behind comes first; equal gaps share a place. Null where there is no gap. */
  readonly rank: number | null;
}

/** Shares 0–1; null where nobody has a value. */
export interface AverageFigures {
  readonly completion: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
}

export interface ComparedSubordinates {
  /** Ranked first, then published without a value, then 未报; each by name. */
  readonly lines: readonly SubordinateLine[];
  /** Every organisation that published counts the same. */
  readonly equalWeight: AverageFigures;
  /** Each by its tasks with a value, so that the average is the pooled mean of all tasks. */
  readonly byLeaves: AverageFigures;
  /** Pooled: n and d added up. */
  readonly closure: Rate;
  readonly onTime: Rate;
  /** Who published, of all. */
  readonly published: Rate;
}

/** Organisations side by side for one period. The order given does not matter; who published nothing is in no average. */
export function compareSubordinates(subordinates: readonly ComparedSubordinate[]): ComparedSubordinates {
  const published = subordinates.flatMap(({ figures }) => (figures === null ? [] : [figures]));
  const gaps = subordinates.map(({ figures }) => gapOf(figures));
  const lines = subordinates.map((one, index) => ({ ...one, gap: gaps[index]!, rank: rankAmong(gaps, gaps[index]!) }));
  return {
    lines: lines.sort(inOrder),
    equalWeight: averageOf(published, () => 1),
    byLeaves: averageOf(published, ({ leaves }) => leaves),
    closure: pooled(published.map(({ closure }) => closure)),
    onTime: pooled(published.map(({ onTime }) => onTime)),
    published: { numerator: published.length, denominator: subordinates.length },
  };
}

/** g = 100(e − c); null without a value. */
export function gapOf(figures: Pick<PublishedFigures, 'completion' | 'expected'> | null): number | null {
  if (figures === null || figures.completion === null || figures.expected === null) return null;
  return gapPoints(figures.expected, figures.completion);
}

function rankAmong(gaps: readonly (number | null)[], own: number | null): number | null {
  if (own === null) return null;
  return 1 + gaps.filter((gap) => gap !== null && gap < own).length;
}

function averageOf(
  published: readonly PublishedFigures[],
  weightOf: (one: PublishedFigures) => number,
): AverageFigures {
  const valued = published.filter(({ completion }) => completion !== null);
  const mean = (share: (one: PublishedFigures) => number | null) =>
    weightedMean(
      valued.flatMap((one) => {
        const value = share(one);
        return value === null ? [] : [{ weight: weightOf(one), share: value }];
      }),
    );
  const average = { completion: mean(({ completion }) => completion), expected: mean(({ expected }) => expected) };
  return { ...average, gap: gapOf(average) };
}

function pooled(rates: readonly Rate[]): Rate {
  return {
    numerator: rates.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: rates.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

function inOrder(a: SubordinateLine, b: SubordinateLine): number {
  const place = ({ rank, figures }: SubordinateLine) => rank ?? (figures === null ? Infinity : Number.MAX_SAFE_INTEGER);
  if (place(a) !== place(b)) return place(a) < place(b) ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
