import { GapBounds } from './colour';

/** How bad a gap is, before dates are asked. */
export type GapColour = 'green' | 'yellow' | 'red';

/** g = 100(e − c) in percentage points; below 0 is ahead. Binary residue past nine decimals is cut off. */
export function gapPoints(expected: number, completion: number): number {
  return Math.round((expected - completion) * 1e11) / 1e9;
}

/** By points: above 30 red, 10 to 30 yellow, below 10 green; by ratio: c/e against its bounds, green where e is 0. */
export function colourOfGap(expected: number, completion: number, bounds: GapBounds): GapColour {
  if (bounds.mode === 'points') {
    const gap = gapPoints(expected, completion);
    if (gap > bounds.redAbovePoints) return 'red';
    return gap >= bounds.yellowFromPoints ? 'yellow' : 'green';
  }
  if (expected === 0) return 'green';
  const reached = Math.round((completion / expected) * 1e11) / 1e11;
  if (reached < bounds.redBelow) return 'red';
  return reached < bounds.yellowBelow ? 'yellow' : 'green';
}
