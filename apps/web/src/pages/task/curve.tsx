import { useTranslation } from 'react-i18next';
import type { CurvePoint } from '../../api/types';
import { CurveGrid } from '../../figures/curve-grid';
import { formatDay } from '../../figures/format-day';
import { formatGap, formatShare } from '../../figures/format-share';
import { useSession } from '../../shell/use-session';
import { curvePaths } from './curve-paths';

const width = 560;
const height = 170;

/**
 * Actual progress in steps against what is expected, and the same as a table for whoever reads figures. Nothing for a
 * task without figures.
 */
export function Curve({ points }: { points: CurvePoint[] }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const isEmpty = points.every(({ completion, expected }) => completion === null && expected === null);
  if (points.length < 2 || isEmpty) return null;
  const { actual, expected, ticks, todayAt } = curvePaths(points, width, height, today);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('task.curve')}</h2>
        <span className="quiet curve-legend">
          <span className="curve-key actual" /> {t('task.curveActual')} <span className="curve-key expected" />{' '}
          {t('task.curveExpected')}
        </span>
      </div>
      <svg className="curve" viewBox={`-52 -14 ${width + 76} ${height + 44}`} role="img" aria-label={t('task.curve')}>
        <CurveGrid width={width} height={height} />
        {ticks.map(({ day, x, anchor }) => (
          <text key={day} x={x} y={height + 22} textAnchor={anchor}>
            {formatDay(day, i18n.language)}
          </text>
        ))}
        {todayAt !== null && <line x1={todayAt} x2={todayAt} y1={0} y2={height} className="curve-today" />}
        <path d={expected} className="curve-expected" />
        <path d={actual} className="curve-actual" />
      </svg>
      <details className="curve-table">
        <summary>
          {t('task.day')} · {t('task.curveActual')} · {t('task.curveExpected')}
        </summary>
        <table className="sheet">
          <thead>
            <tr>
              <th>{t('task.day')}</th>
              <th className="number">{t('task.curveActual')}</th>
              <th className="number">{t('task.curveExpected')}</th>
              <th className="number">±</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ day, completion, expected: due }) => (
              <tr key={day}>
                <td>{formatDay(day, i18n.language, today)}</td>
                <td className="number">{completion === null ? t('figure.noValue') : formatShare(completion)}</td>
                <td className="number">{due === null ? t('figure.noValue') : formatShare(due)}</td>
                <td className="number">{completion !== null && due !== null && formatGap(completion, due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
