import { Curve, CurvePoint, refuseCurve } from '.';

const custom = (...points: CurvePoint[]): Curve => ({ kind: 'custom', points });
const june = { on: '2026-06-30', share: 0.4 } as const;
const september = { on: '2026-09-30', share: 0.7 } as const;

describe("a plan's curve", () => {
  it('is accepted when it rises', () => {
    for (const kind of ['linear', 'quarterly', 'backLoaded'] as const) expect(refuseCurve({ kind })).toBeNull();
    expect(refuseCurve(custom(june, september))).toBeNull();
    expect(refuseCurve(custom(june, { ...september, share: 0.4 }))).toBeNull();
  });

  it.each<[string, string, Curve]>([
    ['curve_falls', 'points.1', custom(june, { ...september, share: 0.3 })],
    ['curve_falls', 'points.1', custom(september, june)],
    ['curve_falls', 'points.1', custom(june, june)],
    ['curve_point_invalid', 'points.0', custom({ ...june, share: 1.1 })],
    ['curve_point_invalid', 'points.0', custom({ ...june, share: Number.NaN })],
    ['curve_point_invalid', 'points.0', custom({ on: '2026-06-31', share: 0.1 })],
    [
      'curve_falls',
      'points.1',
      { kind: 'mixed', parts: [{ weight: 1, curve: custom(june, { ...september, share: 0 }) }] },
    ],
  ])('is refused as %s at %s', (code, field, curve) => {
    expect(refuseCurve(curve)).toMatchObject({ code, field });
  });
});
