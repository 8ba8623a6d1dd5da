import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '../../api/types';
import { TrendChart } from './trend-chart';
import { TrendTable } from './trend-table';
import './trend.css';

/** 趋势: actual against expected progress by month. Nothing before a month has figures. */
export function Trend({ points, judgedOn }: { points: TrendPoint[]; judgedOn: string }) {
  const { t } = useTranslation();
  const known = points.filter(({ completion, expected }) => completion !== null || expected !== null);
  if (known.length < 2) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('overview.trend')}</h2>
        <span className="quiet">
          <span className="curve-key actual" /> {t('overview.completion')} <span className="curve-key expected" />{' '}
          {t('overview.expected')}
        </span>
      </div>
      <div className="trend">
        <TrendChart points={known} judgedOn={judgedOn} />
        <TrendTable points={known} judgedOn={judgedOn} />
      </div>
    </section>
  );
}
