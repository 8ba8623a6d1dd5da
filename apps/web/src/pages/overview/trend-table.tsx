import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { formatGap, formatShare } from '../../figures/format-share';

/** The same figures to read: a row a month, and one for the judged day. */
export function TrendTable({ points, judgedOn }: { points: TrendPoint[]; judgedOn: string }) {
  const { t, i18n } = useTranslation();
  const shown = (share: number | null) => (share === null ? t('figure.noValue') : formatShare(share));
  return (
    <div className="sheet-scroll">
      <table className="sheet trend-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.monthEnd')}</th>
            <th scope="col" className="number">
              {t('overview.completion')}
            </th>
            <th scope="col" className="number">
              {t('overview.expected')}
            </th>
            <th scope="col" className="number">
              {t('overview.gap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, completion, expected }) => (
            <tr key={day} aria-current={day === judgedOn ? 'date' : undefined}>
              <th scope="row">{formatDay(day, i18n.language, judgedOn)}</th>
              <td className="number">{shown(completion)}</td>
              <td className="number">{shown(expected)}</td>
              <td className="number">{completion !== null && expected !== null && formatGap(completion, expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
