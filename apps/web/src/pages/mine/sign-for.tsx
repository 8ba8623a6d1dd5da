import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveTask, taskQuery } from '../../api/tasks';
import type { TaskRow } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** A task is signed for before anything is reported on it. `onSign` says that the person began it here. */
export function SignFor({ task, onSign }: { task: TaskRow; onSign: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onError = useRefusals();
  const sign = useMutation({
    mutationFn: async () => {
      const { version } = await queries.fetchQuery({ ...taskQuery(task.id), staleTime: 0 });
      return moveTask(task.id, { version, move: 'sign_for' });
    },
    onSuccess: () =>
      Promise.all(['progress', 'tasks', 'overview'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
    onError,
  });
  return (
    <div className="row">
      <Button
        type="primary"
        loading={sign.isPending}
        onClick={() => {
          onSign();
          sign.mutate();
        }}
      >
        {t('move.sign_for')}
      </Button>
      <span className="quiet">{t('mine.signFirst')}</span>
    </div>
  );
}
