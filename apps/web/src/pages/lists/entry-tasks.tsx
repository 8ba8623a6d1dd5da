import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tieTask, untieTask } from '../../api/lists';
import { taskPage } from '../../api/tasks';
import type { ListEntry, NamedList } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { useListAct } from './use-list-act';

/** The tasks an entry is about or became, with how far they have come. */
export function EntryTasks({ list, entry }: { list: NamedList; entry: ListEntry }) {
  const { t } = useTranslation();
  const untie = useListAct((itemId: string) => untieTask(entry.id, itemId));
  if (entry.tasks.length === 0 && !list.mayKeep) return null;
  return (
    <section>
      <h3>{t('lists.tasks')}</h3>
      <ul className="plain-list lines">
        {entry.tasks.map(({ itemId, planId, taskId, title, state, completion }) => (
          <li key={itemId}>
            <div className="row tight">
              {taskId ? (
                <Link to="/tasks/$taskId" params={{ taskId }}>
                  {title}
                </Link>
              ) : (
                <Link to="/plans/$planId/review" params={{ planId }}>
                  {title}
                </Link>
              )}
              <span className="quiet">
                {state ? t(`state.${state}`) : t('lists.draftItem')}
                {completion !== null && ` ${formatShare(completion)}`}
              </span>
              {list.mayKeep && (
                <Button
                  type="text"
                  size="small"
                  className="push"
                  aria-label={t('lists.unlink', { title })}
                  onClick={() => untie.mutate(itemId)}
                >
                  ×
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {list.mayKeep && <TaskField entry={entry} />}
    </section>
  );
}

/** Tasks found by words, those tied already left out. */
function TaskField({ entry }: { entry: ListEntry }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: ['tasks', 'search', search],
    queryFn: () => taskPage({ search }, 0),
    enabled: search.trim() !== '',
  });
  const tie = useListAct((taskId: string) => tieTask(entry.id, taskId), { onDone: () => setSearch('') });
  const tied = new Set(entry.tasks.map(({ taskId }) => taskId));
  const tasks = (found.data?.tasks ?? []).filter(({ id }) => !tied.has(id));
  return (
    <Select
      showSearch={{ filterOption: false, searchValue: search, onSearch: setSearch }}
      className="wide-field"
      aria-label={t('lists.tieTask')}
      placeholder={t('lists.tieTask')}
      value={null}
      loading={tie.isPending || found.isFetching}
      options={tasks.slice(0, 30).map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(taskId: string | null) => taskId && tie.mutate(taskId)}
    />
  );
}
