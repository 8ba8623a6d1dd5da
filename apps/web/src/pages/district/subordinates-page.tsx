import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { subordinatesQuery } from '../../api/publications';
import type { Subordinates } from '../../api/types';
import { csvOf, saveFile } from '../../figures/csv';
import { formatMonth } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { comparisonRows } from './comparison-rows';
import type { SortKey } from './comparison-address';
import { lastMonths } from '../../figures/last-months';
import { SubordinateHistory } from './subordinate-history';
import { SubordinateTable } from './subordinate-table';
import './district.css';

const route = getRouteApi('/house/subordinates');

/** 下级单位: the organisations below, side by side, by what they published for a month. */
export function SubordinatesPage() {
  const { t } = useTranslation();
  const { month, by = 'rank', isDown = false } = route.useSearch();
  const query = useQuery(subordinatesQuery(month));
  const navigate = route.useNavigate();
  const sort = (key: SortKey) =>
    void navigate({
      search: (before) => ({ ...before, by: key, isDown: (key === by && !isDown) || undefined }),
      replace: true,
    });
  return (
    <div className="page">
      <h1>{t('subordinates.title')}</h1>
      <Answer query={query}>
        {(data) =>
          data.subordinates.length === 0 ? (
            <EmptyPage title={t('subordinates.empty')} hint={t('subordinates.emptyHint')} />
          ) : (
            <>
              <section className="section">
                <ComparisonHead data={data} />
                <SubordinateTable data={data} by={by} isDown={isDown} onSort={sort} />
                <p className="quiet">{t('subordinates.legend')}</p>
              </section>
              <SubordinateHistory subordinates={data.subordinates} />
            </>
          )
        }
      </Answer>
    </div>
  );
}

/** The month, how many published for it, and the ways to take it away. */
function ComparisonHead({ data }: { data: Subordinates }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const navigate = route.useNavigate();
  const id = useId();
  const months = [...new Set([...lastMonths(today, 12), data.month])].sort().reverse();
  const take = () => saveFile(`${t('subordinates.title')}-${data.month}.csv`, csvOf(comparisonRows(data, t)));
  return (
    <div className="section-head">
      <label htmlFor={id}>{t('subordinates.month')}</label>
      <Select
        id={id}
        value={data.month}
        options={months.map((value) => ({ value, label: formatMonth(value, i18n.language) }))}
        onChange={(chosen) => void navigate({ search: (before) => ({ ...before, month: chosen }) })}
      />
      <span className="print-only">{formatMonth(data.month, i18n.language)}</span>
      <span>
        {t('subordinates.published')}{' '}
        <b className="figure">
          {data.published.numerator}/{data.published.denominator}
        </b>
      </span>
      <span className="row tight push no-print">
        <Button size="small" onClick={take}>
          {t('common.exportCsv')}
        </Button>
        <Button size="small" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      </span>
    </div>
  );
}
