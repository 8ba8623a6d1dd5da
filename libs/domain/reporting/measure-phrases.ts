import { MeasureType } from '../progress';
import { formatQuantity, formatShare, NO_FIGURE } from './figures-in-words';
import { SnapshotMeasure } from './report-snapshot';

type Phrase = (measure: SnapshotMeasure) => string;

/** What was promised, as the table's 目标 column says it. */
export function targetPhrase(measure: SnapshotMeasure): string {
  return `${measure.object}${targetPhrases[measure.type](measure)}`;
}

/** Where it stands, as the table's 进展 column says it. */
export function progressPhrase(measure: SnapshotMeasure): string {
  return progressPhrases[measure.type]?.(measure) ?? formatQuantity(measure.actual, measure.unit);
}

const targetOf: Phrase = ({ target, unit }) => formatQuantity(target, unit);
const ratioWords = { level: '达到', floor: '不低于', ceiling: '不高于' } as const;

const targetPhrases: Readonly<Record<MeasureType, Phrase>> = {
  cumulative: targetOf,
  level: (measure) => `达到${targetOf(measure)}`,
  reduction: (measure) => `降至${targetOf(measure)}`,
  ceiling: (measure) => `不超过${targetOf(measure)}`,
  floor: (measure) => `不低于${targetOf(measure)}`,
  range: ({ range, unit }) => (range ? `${range.low}–${formatQuantity(range.high, unit)}` : NO_FIGURE),
  ratio: ({ ratioBound, target }) => `${ratioWords[ratioBound ?? 'floor']}${formatShare(target)}`,
  stages: () => '分阶段完成',
  milestones: ({ target }) => `节点${target ?? 0}个`,
  sites: targetOf,
  binary: () => '完成',
  recurring: ({ denominator }) => `常态开展${denominator ?? 0}期`,
  dynamic_zero: () => '动态清零',
  rank: ({ target }) => (target === null ? '位次靠前' : `前${target}位`),
  index: () => '不低于平均水平',
  unquantified: () => '未量化',
};

const counted: Phrase = ({ actual, target, unit }) =>
  actual === null || target === null ? NO_FIGURE : `${actual}/${formatQuantity(target, unit)}`;

/** Types whose progress is not simply a quantity. */
const progressPhrases: Readonly<Partial<Record<MeasureType, Phrase>>> = {
  ratio: ({ actual, numerator, denominator }) =>
    actual === null ? '无基数' : `${formatShare(actual)}（${numerator}/${denominator}）`,
  sites: counted,
  milestones: (measure) => counted({ ...measure, unit: '个节点' }),
  stages: ({ achievement }) => formatShare(achievement),
  recurring: ({ numerator, denominator }) => `达标${numerator ?? 0}/${denominator ?? 0}期`,
  dynamic_zero: ({ actual, numerator, denominator, unit }) =>
    actual === null ? NO_FIGURE : `现有未清零${formatQuantity(actual, unit)}，${numerator}/${denominator}次清零`,
  rank: ({ actual, denominator }) =>
    actual === null ? NO_FIGURE : denominator === null ? `第${actual}位` : `第${actual}位（共${denominator}家）`,
  index: ({ actual, denominator }) =>
    actual === null ? NO_FIGURE : denominator === null ? `${actual}` : `${actual}（平均${denominator}）`,
  binary: ({ actual }) => (actual === 1 ? '已完成' : '未完成'),
  unquantified: () => NO_FIGURE,
};
