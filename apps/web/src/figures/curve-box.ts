import { daysBetween } from './format-day';

export interface Place {
  x: number;
  y: number;
}

/**
 * Where days and shares lie in a box of `width` × `height`: days in proportion from `first` at the left to `last` at the
 * right, shares from 0 at the foot to 1 at the head. What is beyond 0 or 1 stays inside.
 */
export function curveBox(first: string, last: string, width: number, height: number) {
  const span = Math.max(1, daysBetween(first, last));
  return {
    x: (day: string) => round((daysBetween(first, day) / span) * width),
    y: (share: number) => round(height * (1 - Math.min(1, Math.max(0, share)))),
  };
}

/** The path of straight lines from place to place; empty for none. */
export const lineThrough = (places: readonly Place[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Labels in their order, none closer to the one before it than a label is wide. */
export function spaced<Tick extends { x: number }>(ticks: readonly Tick[], labelWidth: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -labelWidth) >= labelWidth) kept.push(tick);
  return kept;
}

const round = (value: number) => Math.round(value * 10) / 10;
