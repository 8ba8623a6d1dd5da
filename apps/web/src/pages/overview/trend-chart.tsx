import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '../../api/types';
import { CurveGrid } from '../../figures/curve-grid';
import { formatDay, nameOfMonth } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';
import { useIsPhone } from '../../shell/use-phone';
import { trendLayout } from './trend-layout';

/** Drawn in its own size on either, so that its words are as large as those around it. */
const sizes = { desk: { width: 660, height: 350 }, phone: { width: 286, height: 190 } };
const margins = { left: 46, right: 18, above: 34, below: 28 };

/** What was done as a line with dots, what is expected as a dashed one, and both figures of the judged day in words. */
export function TrendChart({ points, judgedOn }: { points: TrendPoint[]; judgedOn: string }) {
  const { t, i18n } = useTranslation();
  const { width, height } = useIsPhone() ? sizes.phone : sizes.desk;
  const { actual, expected, dots, months, judgedAt, labels } = trendLayout(points, judgedOn, width, height);
  const judged = points.find(({ day }) => day === judgedOn);
  const share = (of: 'completion' | 'expected') => formatShare(judged?.[of] ?? 0);
  const words = {
    completion: t('overview.trendActual', { share: share('completion') }),
    expected: t('figure.expected', { share: share('expected') }),
  };
  const day = formatDay(judgedOn, i18n.language);
  const label = labels.length > 0 ? t('overview.trendLabel', { day, ...words, actual: words.completion }) : '';
  const { left, right, above, below } = margins;
  return (
    <svg
      className="curve trend-chart"
      viewBox={`${-left} ${-above} ${left + width + right} ${above + height + below}`}
      role="img"
      aria-label={[t('overview.trend'), label].filter(Boolean).join(' ')}
    >
      <CurveGrid width={width} height={height} />
      {months.map((month) => (
        <text key={month.day} x={month.x} y={height + 20} textAnchor="middle">
          {nameOfMonth(month.day, i18n.language)}
        </text>
      ))}
      <line x1={judgedAt} x2={judgedAt} y1={-14} y2={height} className="curve-today" />
      <text x={judgedAt} y={-20} textAnchor={judgedAt > width - 24 ? 'end' : 'middle'}>
        {day}
      </text>
      <path d={expected} className="curve-expected" />
      <path d={actual} className="curve-actual" />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} className="trend-dot" />
      ))}
      {labels.map(({ of, x, y, anchor }) => (
        <text key={of} x={x} y={y} textAnchor={anchor} className={`trend-label ${of}`}>
          {words[of]}
        </text>
      ))}
    </svg>
  );
}
