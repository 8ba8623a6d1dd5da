import { Measure, ProgressEntry } from '../progress';
import { likeness, sameUnit } from './grounds';
import { ReviewedFigure, ReviewedItem } from './reviewed';
import { Telling } from './wording';

/**
 * What an item of a review says a measure has come to, as an entry would hold it. `value` and `siteCount` are totals to
 * date, also where the measure takes increments: a review tells what the year came to.
 */
export interface ProposedFigure extends Pick<
  ProgressEntry,
  'kind' | 'value' | 'numerator' | 'denominator' | 'stageId' | 'milestoneIds' | 'siteIds' | 'siteCount'
> {
  readonly measureId: string;
  /** A ratio the review gives without its counts: the stated share, 0–1, for somebody to fill in the counts. */
  readonly statedShare: number | null;
}

/** How alike a figure's noun and what is measured must be, where the measure has a noun. */
const ALIKE = 0.5;

/** Entries for the measures the item says something of, in their order; nothing for words without a result. */
export function proposeEntries(item: ReviewedItem, measures: readonly Measure[], telling: Telling): ProposedFigure[] {
  return measures.flatMap((measure) => proposals[measure.type]?.(measure, item, telling) ?? []);
}

type Proposal = (measure: Measure, item: ReviewedItem, telling: Telling) => ProposedFigure[];

const valueReached: Proposal = (measure, item, telling) => {
  const figure = figureOf(measure, reachedIn(item), telling);
  return figure ? [{ ...nothing(measure, 'figure'), value: figure.value }] : [];
};

/** Both counts where the item gives them; otherwise the share as stated. */
const ratioReached: Proposal = (measure, item, telling) => {
  const rate = bestOf(
    item.figures.filter(({ role }) => role === 'rate'),
    measure.object,
    telling,
  );
  const share = rate === undefined ? null : Number(`${rate.value}e-2`); // 46.8 / 100 would not be 0.468
  const [whole, part] = [onlyOf(item, 'base'), onlyOf(item, 'actual')];
  if (whole && part && part.value <= whole.value && agrees(part.value / whole.value, share)) {
    return [{ ...nothing(measure, 'figure'), numerator: part.value, denominator: whole.value }];
  }
  return share === null ? [] : [{ ...nothing(measure, 'figure'), statedShare: share }];
};

const sitesFinished: Proposal = (measure, item, telling) => {
  const siteIds = (measure.sites?.named ?? []).filter(({ name }) => item.quote.includes(name)).map(({ id }) => id);
  const figure = figureOf(measure, reachedIn(item), telling);
  if (!figure && (siteIds.length === 0 || item.status !== 'done')) return [];
  const count = figure?.value ?? null;
  const enough = count === null || count >= siteIds.length;
  return [{ ...nothing(measure, 'sites'), siteIds: enough ? siteIds : [], siteCount: count }];
};

const stagesReached: Proposal = (measure, item, telling) =>
  measure.stages.flatMap((stage) => {
    const figure = bestOf(
      reachedIn(item).filter(({ unit }) => sameUnit(unit, measure.unit)),
      stage.title,
      telling,
    );
    return figure ? [{ ...nothing(measure, 'figure'), stageId: stage.id, value: figure.value }] : [];
  });

const milestonesReached: Proposal = (measure, item) => {
  if (item.status !== 'done') return [];
  const reached = measure.milestones.filter(({ title }) => item.quote.includes(title)).map(({ id }) => id);
  return reached.length > 0 ? [{ ...nothing(measure, 'milestones'), milestoneIds: reached }] : [];
};

const doneOrNot: Proposal = (measure, { status }) =>
  status === 'done' ? [{ ...nothing(measure, 'figure'), value: 1 }] : [];

/** How each type of measure takes what a review says; a type that is left out takes nothing. */
const proposals: Readonly<Partial<Record<Measure['type'], Proposal>>> = {
  cumulative: valueReached,
  level: valueReached,
  reduction: valueReached,
  ceiling: valueReached,
  floor: valueReached,
  range: valueReached,
  ratio: ratioReached,
  stages: stagesReached,
  milestones: milestonesReached,
  sites: sitesFinished,
  binary: doneOrNot,
};

/** 24个…已完成19个: the whole is the promise told again, never the result. */
function reachedIn({ figures }: ReviewedItem): ReviewedFigure[] {
  return figures.filter(({ role }) => role === 'actual' || role === 'change' || role === 'rate');
}

function figureOf(measure: Measure, figures: readonly ReviewedFigure[], telling: Telling): ReviewedFigure | undefined {
  return bestOf(
    figures.filter(({ unit }) => sameUnit(unit, measure.unit)),
    measure.object,
    telling,
  );
}

/** The figure whose noun is most like the name; the first of equals. */
function bestOf(figures: readonly ReviewedFigure[], name: string, telling: Telling): ReviewedFigure | undefined {
  const ranked = figures
    .map((figure) => ({ figure, alike: name === '' || figure.of === '' ? ALIKE : likeness(figure.of, name, telling) }))
    .sort((a, b) => b.alike - a.alike);
  return ranked[0] && ranked[0].alike >= ALIKE ? ranked[0].figure : undefined;
}

function onlyOf(item: ReviewedItem, role: ReviewedFigure['role']): ReviewedFigure | undefined {
  const figures = item.figures.filter((figure) => figure.role === role);
  return figures.length === 1 ? figures[0] : undefined;
}

/** Rounded or cut off to as many places as a report would give. */
const agrees = (share: number, stated: number | null) => stated === null || Math.abs(share - stated) < 0.001;

function nothing(measure: Measure, kind: ProposedFigure['kind']): ProposedFigure {
  return {
    ...{ measureId: measure.id, kind, value: null, numerator: null, denominator: null, stageId: null },
    ...{ milestoneIds: [], siteIds: [], siteCount: null, statedShare: null },
  };
}
