import { Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { taskListQuery } from '../../api/tasks';
import { EmptyPage } from '../../shell/empty-page';
import { Failure } from '../../shell/failure';
import { Loading } from '../../shell/loading';
import { useSettings } from '../../shell/settings';
import { useAsOf, useShownDay } from '../../shell/use-as-of';
import { useChosenPlan } from '../../shell/use-chosen-plan';
import { useIsPhone } from '../../shell/use-phone';
import { useSession } from '../../shell/use-session';
import { ColourLinks } from '../overview/colour-links';
import { ColumnChoice } from './column-choice';
import { taskColumns } from './task-columns';
import { TaskCards } from './task-cards';
import { TaskFilterBar } from './task-filter-bar';
import { isFiltered } from './task-filters';
import { TaskTable } from './task-table';
import { TakeAway } from './take-away';
import './task-list.css';

const route = getRouteApi('/house/tasks');

/** 任务台账: every task one may see, with the counts by colour on top as filters. */
export function TaskListPage() {
  const { t, i18n } = useTranslation();
  const today = useShownDay();
  const isPhone = useIsPhone();
  const { is } = useSession();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { planId, isKnown } = useChosenPlan();
  // Words are looked for in every plan, unless one is named.
  const ofPlan = { ...filters, asOf: useAsOf(), planId: filters.search ? filters.planId : planId };
  const list = useInfiniteQuery({ ...taskListQuery(ofPlan), enabled: isKnown });
  const tasks = list.data?.pages.flatMap((page) => page.tasks) ?? [];
  const [first] = list.data?.pages ?? [];
  const { hiddenColumns } = useSettings();
  const allColumns = taskColumns({ t, language: i18n.language, today });
  const columns = allColumns.filter(({ key }) => !hiddenColumns.includes(key));
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  };
  return (
    <div className="page wide">
      <div className="page-head">
        <h1>{t('tasks.title')}</h1>
        {first && <span className="quiet">{t('common.total', { n: first.total })}</span>}
        <span className="push row tight no-print">
          {is('supervisor', 'leader') && <Link to="/roll-ups">{t('rollUps.title')} ▸</Link>}
          {!isPhone && <ColumnChoice columns={allColumns} />}
          <TakeAway filters={ofPlan} columns={columns} total={first?.total ?? 0} />
        </span>
      </div>
      {first && <ColourLinks counts={first.counts} filters={filters} chosen={filters.colour} />}
      <TaskFilterBar
        filters={filters}
        onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
        onClear={() => void navigate({ search: ({ planId, sort }) => ({ planId, sort }) })}
      />
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {first?.total === 0 && (
        <EmptyPage title={isFiltered(filters) ? t('tasks.empty') : t('tasks.emptyAll')}>
          {isFiltered(filters) && (
            <Button onClick={() => void navigate({ search: ({ planId }) => ({ planId }) })}>{t('common.clear')}</Button>
          )}
        </EmptyPage>
      )}
      {tasks.length > 0 &&
        (isPhone ? (
          <TaskCards tasks={tasks} total={first?.total ?? 0} isFetching={list.isFetchingNextPage} onMore={more} />
        ) : (
          <TaskTable tasks={tasks} columns={columns} onEnd={more} />
        ))}
    </div>
  );
}
