/** Rounds half away from zero, so that 25.75 is 25.8 and −25.75 is −25.8; binary residue past nine digits is cut off. */
export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(value) * scale).toPrecision(12));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / scale || 0;
}

/** A share 0–1 as a percentage with one decimal: '40.9%'. Null is told by the caller. */
export const formatShare = (share: number): string => `${round(share * 100, 1).toFixed(1)}%`;

/** The distance of two shares in percentage points with its sign, '−25.8' or '+3.0'; ahead is plus. */
export function formatGap(completion: number, expected: number): string {
  const points = round((completion - expected) * 100, 1);
  const sign = points < 0 ? '−' : points > 0 ? '+' : '';
  return `${sign}${Math.abs(points).toFixed(1)}`;
}
