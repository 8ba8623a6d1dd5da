import './curve.css';

/** The lines of 0, 50 and 100 % that a curve is read against, with their figures at the left. */
export function CurveGrid({ width, height }: { width: number; height: number }) {
  return [0, 0.5, 1].map((share) => (
    <g key={share}>
      <line x1={0} x2={width} y1={height * (1 - share)} y2={height * (1 - share)} className="curve-grid" />
      <text x={-6} y={height * (1 - share) + 4} textAnchor="end">
        {share * 100}%
      </text>
    </g>
  ));
}
