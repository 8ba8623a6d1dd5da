import { CalendarDate } from '../calendar';

/** When a task is due and how much of it is expected on the way. */
export interface Schedule {
  readonly startsOn: CalendarDate;
  /** The effective due date: the latest approved one; ends at 24:00. */
  readonly dueOn: CalendarDate;
  readonly curve: Curve;
}

/**
 * The expected share of the whole by day; never falls.
 * - linear: by calendar day; by working day in plans of 60 days or less
 * - quarterly: nothing within a quarter, then the linear share at its last day
 * - backLoaded: the square of the linear share by calendar day
 * - custom: straight lines between points
 * - steps: the share of the last step due
 * - mixed: the weighted mean of several, for a task with several measures
 */
export type Curve =
  | { readonly kind: 'linear' }
  | { readonly kind: 'quarterly' }
  | { readonly kind: 'backLoaded' }
  | { readonly kind: 'custom'; readonly points: readonly CurvePoint[] }
  | { readonly kind: 'steps'; readonly points: readonly CurvePoint[] }
  | { readonly kind: 'mixed'; readonly parts: readonly { readonly weight: number; readonly curve: Curve }[] };

/** Share 0–1 due by the end of the day. */
export interface CurvePoint {
  readonly on: CalendarDate;
  readonly share: number;
}
