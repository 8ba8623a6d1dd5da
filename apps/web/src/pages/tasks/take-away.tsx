import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taskPage, type TaskFilters } from '../../api/tasks';
import type { ListedTask } from '../../api/types';
import { csvOf, saveFile } from '../../figures/csv';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import type { TaskColumn } from './task-columns';

interface TakeAwayProps {
  filters: TaskFilters;
  columns: TaskColumn[];
  total: number;
}

/** The whole list as filtered, to a file or to paper; the table on screen holds only the rows in sight. */
export function TakeAway({ filters, columns, total }: TakeAwayProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const onError = useRefusals();
  const [fetched, setFetched] = useState<number>();
  const [forPrint, setForPrint] = useState<ListedTask[]>();

  useEffect(() => {
    if (!forPrint) return;
    window.print();
    setForPrint(undefined);
  }, [forPrint]);

  const takeAll = async (use: (tasks: ListedTask[]) => void) => {
    const tasks: ListedTask[] = [];
    try {
      for (let isMore = true; isMore;) {
        setFetched(tasks.length);
        const page = await taskPage(filters, tasks.length);
        tasks.push(...page.tasks);
        isMore = page.tasks.length > 0 && tasks.length < page.total;
      }
      use(tasks);
    } catch (error) {
      onError(error);
    } finally {
      setFetched(undefined);
    }
  };
  const toFile = (tasks: ListedTask[]) =>
    saveFile(
      `${t('tasks.title')}-${today}.csv`,
      csvOf([columns.map(({ title }) => title), ...tasks.map((task) => columns.map(({ text }) => text(task)))]),
    );
  const isBusy = fetched !== undefined;
  return (
    <>
      {isBusy && (
        <span className="quiet" role="status">
          {t('common.reading', { n: fetched, d: total })}
        </span>
      )}
      <Button size="small" disabled={isBusy || total === 0} onClick={() => void takeAll(toFile)}>
        {t('common.exportCsv')}
      </Button>
      <Button size="small" disabled={isBusy || total === 0} onClick={() => void takeAll(setForPrint)}>
        {t('common.print')}
      </Button>
      {forPrint && <PrintedList tasks={forPrint} columns={columns} />}
    </>
  );
}

function PrintedList({ tasks, columns }: { tasks: ListedTask[]; columns: TaskColumn[] }) {
  return (
    <table className="sheet print-only printed-list">
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            {columns.map(({ key, text }) => (
              <td key={key}>{text(task)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
