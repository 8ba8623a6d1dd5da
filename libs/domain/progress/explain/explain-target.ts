import { CalendarDate } from '../../calendar';
import { achieve } from '../achieve';
import { Achievement } from '../achievement';
import { Measure } from '../measure';
import { measureTypes } from '../measure-types';
import { ProgressEntry } from '../progress-entry';
import { ExplainedStep, Explanation, step, termsOfSteps } from './explanation';
import { names, noteWords } from './figure-words';
import { number, Words } from './formula';
import { countedEntries, excludedEntries, includedEntries, scaleOf, unitOf } from './ledger-parts';
import { measureSteps } from './measure-steps';

/** Figures of one target: what is reached, in its unit, and the share of what was promised. */
export type ExplainedTargetFigure = 'actual' | 'achievement';

/** How a target's figure comes from the ledger on the day. Only verified entries count. */
export function explainTarget(
  figure: ExplainedTargetFigure,
  measure: Measure,
  ledger: readonly ProgressEntry[],
  day: CalendarDate,
): Explanation {
  const achievement = achieve(measure, ledger, { day, including: 'verified' });
  const entries = countedEntries(achievement, ledger);
  const isActual = figure === 'actual';
  const steps = isActual
    ? actualSteps(measure, entries, achievement.actual)
    : measureSteps(measure, entries, achievement);
  const { zh, en } = measureTypes[measure.type];
  const object = { zh: measure.object || zh, en: measure.object || en };
  const name = isActual ? names.actualOf : names.achievement;
  return {
    title: { zh: `${object.zh} · ${name.zh}`, en: `${object.en} · ${name.en}` },
    rule: isActual ? actualRules[measure.entryMode] : achievementRule(zh, en),
    value: isActual ? achievement.actual : achievement.r,
    scale: isActual ? scaleOf(measure) : 'share',
    unit: isActual ? unitOf(measure) : null,
    steps,
    terms: termsOfSteps(steps),
    included: includedEntries(measure, achievement, ledger),
    excluded: excludedEntries(achievement.excluded),
    coverage: null,
    note: noteOf(measure, achievement, isActual),
  };
}

function noteOf({ type }: Measure, { note, actual, r }: Achievement, isActual: boolean): Words | null {
  if (note !== null) return noteWords[note];
  if ((isActual ? actual : r) !== null) return null;
  return isActual && type === 'stages' ? countedApart : nothingToCompute;
}

const countedApart: Words = { zh: '各阶段分别计数，没有合计', en: 'Counted by stage; there is no total' };

const actualRules: Readonly<Record<Measure['entryMode'], Words>> = {
  total: { zh: '取最近一次核实的累计数', en: 'The latest verified total' },
  increment: { zh: '核实的各次新增相加', en: 'The verified increments added up' },
};

const achievementRule = (zh: string, en: string): Words => ({
  zh: `按“${zh}”类指标计算达成率，只计已审核的填报`,
  en: `Achievement of a ${en} measure, of verified updates only`,
});

const nothingToCompute: Words = { zh: '尚无可计算的数字', en: 'There is no figure to compute from yet' };

/** The step to A: the sum of increments, a ratio's quotient, or the figure as it was reported. */
function actualSteps(measure: Measure, entries: readonly ProgressEntry[], actual: number | null): ExplainedStep[] {
  if (actual === null) return [];
  const [first] = measureSteps(measure, entries, { r: 0 });
  if (first && (first.symbol === 'A' || first.symbol === 'p')) return [first];
  const [scale, unit] = [scaleOf(measure), unitOf(measure)];
  const reported = number('a', entries.length === 0 ? names.nothingReported : names.reported, actual, unit);
  return [step({ symbol: 'A', name: names.actualOf, scale, unit }, reported)];
}
