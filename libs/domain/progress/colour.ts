import { CalendarDate } from '../calendar';

/** 灰 · 蓝 · 红 · 黄 · 绿. Judged from facts and a day, never stored. */
export type Colour = 'grey' | 'blue' | 'red' | 'yellow' | 'green';

/** Where a task stands in the loop, as far as its colour asks. `active` covers everything assigned and not yet closed. */
export type Standing = 'not_started' | 'active' | 'closed' | 'paused' | 'cancelled';

/** A plan's settings for the gap between expected and actual. */
export type GapBounds =
  /** Percentage points 100(e − c): yellow at or above `yellowFromPoints`, red above `redAbovePoints`. */
  | { readonly mode: 'points'; readonly yellowFromPoints: number; readonly redAbovePoints: number }
  /** c/e: yellow below `yellowBelow`, red below `redBelow`, both shares. */
  | { readonly mode: 'ratio'; readonly yellowBelow: number; readonly redBelow: number };

export interface ColourSettings {
  readonly gap: GapBounds;
  /** Green becomes yellow when due within this many working days with c < 1. */
  readonly dueSoonWorkingDays: number;
}

/** Ten and thirty points, five working days. Source: bands published by Yinchuan's supervision office. */
export const defaultColourSettings: ColourSettings = {
  gap: { mode: 'points', yellowFromPoints: 10, redAbovePoints: 30 },
  dueSoonWorkingDays: 5,
};

/** The days on which a task turns, fixed when a fact is written and stored beside it; null: never by these facts. */
export interface TurningDays {
  readonly yellowFrom: CalendarDate | null;
  readonly redFrom: CalendarDate | null;
}

/** What a screen or query knows of a task when it asks for its colour on a day. */
export interface DatedTask extends TurningDays {
  readonly standing: Standing;
  readonly startsOn: CalendarDate;
}

/** The colour on the day by stored dates alone, the comparison SQL makes. */
export function colourFromDates(task: DatedTask, day: CalendarDate): Colour {
  const still = colourOfStanding[task.standing];
  if (still) return still;
  if (day < task.startsOn) return 'grey';
  if (task.redFrom !== null && day >= task.redFrom) return 'red';
  if (task.yellowFrom !== null && day >= task.yellowFrom) return 'yellow';
  return 'green';
}

/** Standings whose colour asks for no dates. */
export const colourOfStanding: Readonly<Partial<Record<Standing, Colour>>> = {
  cancelled: 'grey',
  paused: 'grey',
  not_started: 'grey',
  closed: 'blue',
};

/** A colour set by hand, logged with its reason; the latest one counts. */
export interface ColourOverride {
  readonly colour: 'red' | 'yellow' | 'green';
  readonly by: 'owner' | 'supervision';
}

/** Worst first. */
const severity: readonly Colour[] = ['red', 'yellow', 'green'];

/** An owner may worsen a colour; the supervision office may set any. Grey and blue are not for discussion. */
export function withOverride(judged: Colour, override: ColourOverride | null): Colour {
  if (override === null || !severity.includes(judged)) return judged;
  if (override.by === 'supervision') return override.colour;
  return severity.indexOf(override.colour) < severity.indexOf(judged) ? override.colour : judged;
}
