import { CalendarDate } from '../calendar';

/** What a task is measured against. Every type has a line in measure-types.ts that says how it is achieved. */
export type MeasureType =
  | 'cumulative'
  | 'level'
  | 'reduction'
  | 'ceiling'
  | 'floor'
  | 'range'
  | 'ratio'
  | 'stages'
  | 'milestones'
  | 'sites'
  | 'binary'
  | 'recurring'
  | 'dynamic_zero'
  | 'rank'
  | 'index'
  | 'unquantified';

/** Whether an entry says what was added since the last one, or the whole to date. Fixed per measure. */
export type EntryMode = 'increment' | 'total';

/** A task's measure. Fields a type does not use are null or empty; `refuseMeasure` says which ones it needs. */
export interface Measure {
  readonly id: string;
  readonly type: MeasureType;
  /** The noun counted: 加装电梯, 业委会换届小区. */
  readonly object: string;
  /** 台, 个, 万元, %; null where nothing is counted. A ratio's unit is % and its target a share. */
  readonly unit: string | null;
  /** B; null reads as 0. A ratio's is a share. */
  readonly baseline: number | null;
  /** T; of a ceiling C, of a floor F; of a ratio a share 0–1; of a rank the position asked for. */
  readonly target: number | null;
  readonly entryMode: EntryMode;
  /** Relative weight among the task's measures, above 0. */
  readonly weight: number;
  readonly milestones: readonly Milestone[];
  readonly sites: Sites | null;
  /** Which way a ratio is judged against its target share; null for other types. */
  readonly ratioBound: RatioBound | null;
  /** Both ends included; null for other types. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly stages: readonly Stage[];
  /** Of an index: what it is made of; empty where its formula is not public. */
  readonly components: readonly IndexComponent[];
  /** Of a recurring duty, how often; its periods follow from the task's dates. Null for other types. */
  readonly recurrence: Recurrence | null;
  /**
   * What is due by when, as values of this measure; of a recurring duty how many are wanted in each period. Empty where
   * nothing was set.
   */
  readonly periodTargets: readonly PeriodTarget[];
}

export type RatioBound = 'level' | 'floor' | 'ceiling';

/** A node 节点; counts with its weight once its entry is accepted. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** Last day of the node; null: due with the task. */
  readonly dueOn: CalendarDate | null;
}

/** A list of objects 点位. `count` is the target; `named` may be shorter, never longer. */
export interface Sites {
  readonly count: number;
  readonly named: readonly { readonly id: string; readonly name: string }[];
}

/** A stage 阶段 (签约 → 开工 → 完工) with its own target in the measure's unit. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly target: number;
}

/** A component of an index (警情指数, 交通指数) with its weights by the day from which each is in force. */
export interface IndexComponent {
  readonly id: string;
  readonly title: string;
  readonly weights: readonly { readonly from: CalendarDate; readonly weight: number }[];
}

/** How often a duty comes round, and how many are wanted each time: 每季度不少于2次. */
export interface Recurrence {
  readonly every: 'week' | 'month' | 'quarter';
  readonly count: number;
}

/** The value due by the end of the day, in the measure's unit. */
export interface PeriodTarget {
  readonly dueOn: CalendarDate;
  readonly value: number;
}

/** A measure with everything optional at rest: weight 1, totals, no lists. For callers and tests that state the rest. */
export function measureOf(given: Pick<Measure, 'id' | 'type'> & Partial<Measure>): Measure {
  return {
    object: '',
    unit: null,
    baseline: null,
    target: null,
    entryMode: 'total',
    weight: 1,
    milestones: [],
    sites: null,
    ratioBound: null,
    range: null,
    stages: [],
    components: [],
    recurrence: null,
    periodTargets: [],
    ...given,
  };
}
