import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../api/types';
import { TaskLines } from '../overview/task-lines';

interface TaskCardsProps {
  tasks: TaskRow[];
  total: number;
  isFetching: boolean;
  onMore: () => void;
}

/** The list on a phone: one block a task, more on asking. */
export function TaskCards({ tasks, total, isFetching, onMore }: TaskCardsProps) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <TaskLines tasks={tasks} />
      {tasks.length < total && (
        <Button block loading={isFetching} onClick={onMore}>
          {t('common.moreRows', { n: total - tasks.length })}
        </Button>
      )}
    </section>
  );
}
