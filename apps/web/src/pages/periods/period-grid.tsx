import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodRows } from '../../api/periods';
import type { Period, PeriodRow } from '../../api/types';
import { saveFile } from '../../figures/csv';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useRefusals } from '../../shell/use-refusals';
import { gridAsCsv } from './grid-as-csv';
import { PeriodMark } from './period-mark';
import { periodName } from './period-name';

/** 每期状况: a row a task, a column a locked period. It comes by the page; export and print take all of it. */
export function PeriodGrid({ planId, title, periods }: { planId: string; title: string; periods: Period[] }) {
  const { t, i18n } = useTranslation();
  const onError = useRefusals();
  const [isTaking, setTaking] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ['plans', planId, 'periods', 'rows'],
    queryFn: ({ pageParam }) => periodRows(planId, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ nextAfter }) => nextAfter,
    select: ({ pages }) => pages.flatMap(({ rows }) => rows),
  });
  const nameOf = (period: Period) => periodName(period, t, i18n.language);

  const takeAll = async (use: (rows: PeriodRow[]) => void) => {
    setTaking(true);
    try {
      let all: Pick<typeof query, 'data' | 'hasNextPage'> = query;
      while (all.hasNextPage) all = await query.fetchNextPage({ throwOnError: true });
      use(all.data ?? []);
    } catch (error) {
      onError(error);
    } finally {
      setTaking(false);
    }
  };
  const toFile = (rows: PeriodRow[]) =>
    saveFile(`${t('periods.title')}-${title}.csv`, gridAsCsv(rows, periods, nameOf, t));

  return (
    <Answer query={query}>
      {(rows) =>
        periods.length === 0 ? (
          <EmptyPage title={t('periods.empty')} hint={t('periods.emptyHint')} />
        ) : (
          <section className="section">
            <div className="row no-print">
              <Button size="small" loading={isTaking} onClick={() => void takeAll(toFile)}>
                {t('common.exportCsv')}
              </Button>
              <Button
                size="small"
                loading={isTaking}
                onClick={() => void takeAll(() => setTimeout(() => window.print()))}
              >
                {t('common.print')}
              </Button>
            </div>
            <div className="sheet-scroll">
              <table className="sheet period-grid">
                <thead>
                  <tr>
                    <th>{t('column.title')}</th>
                    <th className="wide-only">{t('column.lead')}</th>
                    {periods.map((period) => (
                      <th key={period.startsOn}>{nameOf(period)}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.taskId}>
                      <th scope="row">
                        {row.number}{' '}
                        <Link to="/tasks/$taskId" params={{ taskId: row.taskId }}>
                          {row.title}
                        </Link>
                      </th>
                      <td className="wide-only nowrap">{row.leadDepartment.name}</td>
                      {periods.map(({ periodId, startsOn }) => {
                        const cell = row.cells.find((each) => each.periodId === periodId);
                        return <td key={startsOn}>{cell ? <PeriodMark cell={cell} /> : t('periods.noCell')}</td>;
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {query.hasNextPage && (
              <Button
                className="no-print"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('common.loadMore')}
              </Button>
            )}
          </section>
        )
      }
    </Answer>
  );
}
