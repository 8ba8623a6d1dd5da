import { FigureRule, plainFigure } from './figure';
import { dynamicZeroFigure, recurringFigure } from './figures-of-checks';
import { milestonesFigure, sitesFigure } from './figures-of-lists';
import { indexFigure, rankFigure } from './figures-of-peers';
import {
  binaryFigure,
  ceilingFigure,
  floorFigure,
  growthFigure,
  rangeFigure,
  ratioFigure,
  stagesFigure,
} from './figures-of-values';
import { EntryMode, MeasureType } from './measure';
import { EntryKind } from './entry-figure';

export interface MeasureRule {
  readonly zh: string;
  readonly en: string;
  readonly figure: FigureRule;
  /** What an entry must bring, besides 'no_change'; null: the type takes no figures. */
  readonly entryKind: EntryKind | null;
  readonly modes: readonly EntryMode[];
  /** Whether a figure below zero can be true (a growth rate), or is a slip of the pen (a count). */
  readonly mayBeNegative: boolean;
}

const TOTALS: readonly EntryMode[] = ['total'];
const INCREMENTS: readonly EntryMode[] = ['increment'];
const EITHER: readonly EntryMode[] = ['increment', 'total'];

/** Every type of measure: how it is achieved and what its entries hold. A new type is a line here. */
export const measureTypes: Readonly<Record<MeasureType, MeasureRule>> = {
  cumulative: row('累计', 'cumulative', growthFigure, 'figure', EITHER),
  level: { ...row('时点', 'level', growthFigure, 'figure', TOTALS), mayBeNegative: true },
  reduction: row('压降', 'reduction', growthFigure, 'figure', TOTALS),
  ceiling: row('控制', 'ceiling', ceilingFigure, 'figure', EITHER),
  floor: row('保持', 'floor', floorFigure, 'figure', EITHER),
  range: { ...row('区间', 'range', rangeFigure, 'figure', TOTALS), mayBeNegative: true },
  ratio: row('比率', 'ratio', ratioFigure, 'figure', EITHER),
  stages: row('阶段', 'stages', stagesFigure, 'figure', EITHER),
  milestones: row('节点', 'milestones', milestonesFigure, 'milestones', EITHER),
  sites: row('点位', 'sites', sitesFigure, 'sites', EITHER),
  binary: row('出台文件', 'binary', binaryFigure, 'figure', TOTALS),
  recurring: row('常态', 'recurring', recurringFigure, 'figure', INCREMENTS),
  dynamic_zero: row('动态清零', 'dynamic zero', dynamicZeroFigure, 'figure', TOTALS),
  rank: row('位次', 'rank', rankFigure, 'figure', TOTALS),
  index: row('综合指数', 'composite index', indexFigure, 'figure', TOTALS),
  unquantified: row('定性', 'unquantified', () => ({ ...plainFigure(null, null), note: 'unquantified' }), null, EITHER),
};

function row(
  zh: string,
  en: string,
  figure: FigureRule,
  entryKind: EntryKind | null,
  modes: readonly EntryMode[],
): MeasureRule {
  return { zh, en, figure, entryKind, modes, mayBeNegative: false };
}
