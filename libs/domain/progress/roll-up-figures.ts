import { CalendarDate } from '../calendar';
import { Colour, Standing, TurningDays } from './colour';
import { Rate } from './rates';

/** What closed a task below its target; see the loop. 'withdrawn' leaves the scope. */
export type ClosedAs = 'completed' | 'standing' | 'target_adjusted' | 'withdrawn';

/** A task as a roll-up sees it on a day. Shares are 0–1. */
export interface RollUpTask extends TurningDays {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly startsOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly originalDueOn: CalendarDate;
  /** The day it was closed and verified; null while it is open. */
  readonly closedOn: CalendarDate | null;
  readonly closedAs: ClosedAs | null;
  /** Explicit weight; null: by rule, 1 a task. All children of a level or none. */
  readonly weight: number | null;
  /** Whether it has a measure with a figure at all. */
  readonly quantified: boolean;
  /** c of accepted entries; null: unquantified or without a value. */
  readonly completion: number | null;
  /** c with entries waiting for review (含待核). */
  readonly waitingCompletion: number | null;
  /** How often its due date was moved. */
  readonly extensions: number;
  /** e(day); null where nothing is expected. */
  readonly expected: number | null;
  /** Whether the period's report has come; null where none was due. */
  readonly reported: boolean | null;
  /** Reports accepted on time of those due so far. */
  readonly reports: Rate;
  /** The task's one measure, where it has exactly one with a unit; null otherwise. */
  readonly quantity: RollUpQuantity | null;
}

/** A roll-up as a child of the one above: a department in its organisation, a town in its district. */
export interface RollUpGroup {
  readonly id: string;
  readonly title: string;
  /** Explicit weight; null: the number of leaves below that have a value. */
  readonly weight: number | null;
  readonly figures: RollUpFigures;
}

export type RollUpChild = RollUpTask | RollUpGroup;

/** A figure that may be added to others of the same object and unit. */
export interface RollUpQuantity {
  readonly object: string;
  readonly unit: string;
  readonly actual: number;
  readonly target: number;
}

/** Why a task has no part in the weighted figures: 撤销 · 暂缓 · 未启动 · 未量化 · 无值（无基数、从未填报）. */
export type LeftOutReason = 'cancelled' | 'paused' | 'not_started' | 'unquantified' | 'no_value';

export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly reason: LeftOutReason;
}

/** How many tasks are left out, by why. */
export type LeftOutCounts = Readonly<Record<LeftOutReason, number>>;

/** 已完成 · 其它 · 欠进度 · 超进度 · 达进度, in the order they are tested; their sum is the number of tasks. */
export interface Buckets {
  readonly done: number;
  readonly other: number;
  readonly behind: number;
  readonly ahead: number;
  readonly onTrack: number;
}

/** Figures of many tasks on a day; plain JSON. Percentages and words belong to screens and reports. */
export interface RollUpFigures {
  readonly day: CalendarDate;
  /** All tasks in scope; the colours and the buckets each add up to it. */
  readonly tasks: number;
  /** Cancelled or withdrawn: out of scope, and in no other figure. */
  readonly cancelled: number;
  /** 办结率: verified closed / all in scope. */
  readonly closure: Rate;
  /** 按时办结率: closed by the due date / due by the day. */
  readonly onTime: Rate;
  /** 原定按时率: the same by the original due date. */
  readonly originallyOnTime: Rate;
  /** How often due dates were moved, of all tasks in scope. */
  readonly extensions: number;
  /** 序时达标率: active with a gap below the yellow bound / active with an expected share. */
  readonly onSchedule: Rate;
  /** 反馈率: reports accepted on time / reports due. */
  readonly reporting: Rate;
  /** 已报 n/m of the period. */
  readonly coverage: Rate;
  /** Σ wᵢcᵢ/Σ wᵢ; null when no child has a value. */
  readonly completion: number | null;
  /** The same with entries waiting for review: 含待核. */
  readonly waitingCompletion: number | null;
  /** Σ wᵢeᵢ/Σ wᵢ over the same children and weights. */
  readonly expected: number | null;
  /** Leaves with a value: the default weight of this roll-up in the one above. */
  readonly leaves: number;
  /** By the rule on its own completion and expected share. */
  readonly colour: Colour;
  readonly colours: Readonly<Record<Colour, number>>;
  readonly buckets: Buckets;
  readonly leftOutCounts: LeftOutCounts;
  /** Each of them, by id. */
  readonly leftOut: readonly LeftOut[];
  /** ΣA and ΣT where all children with a value share object and unit; null otherwise. */
  readonly quantity: RollUpQuantity | null;
}

/** A roll-up as it is stored: of thousands of tasks it counts those left out and does not name them. */
export type KeptFigures = Omit<RollUpFigures, 'leftOut'>;
