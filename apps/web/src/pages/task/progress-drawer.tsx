import { App, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProgressUpdate, TaskView } from '../../api/types';
import { TaskFigure } from '../../figures/target-figure';
import { ProgressForm } from '../progress/progress-form';
import { UpdateFigure } from '../progress/update-figure';

interface ProgressDrawerProps {
  task: TaskView;
  isOpen: boolean;
  corrects: ProgressUpdate | undefined;
  onClose: () => void;
}

/** The update form beside the task; with `corrects`, of the one target that update spoke of. */
export function ProgressDrawer({ task, isOpen, corrects, onClose }: ProgressDrawerProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const targets = corrects ? task.targets.filter(({ id }) => id === corrects.targetId) : task.targets;
  return (
    <Drawer
      open={isOpen}
      size={520}
      destroyOnHidden
      title={corrects ? t('task.correct') : t('task.report')}
      onClose={onClose}
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      <div className="stack">
        <b>{task.title}</b>
        <TaskFigure task={task} />
        {corrects && (
          <p className="notice">
            {t('task.corrects')}：<UpdateFigure update={corrects} target={targets[0]} />
          </p>
        )}
        <ProgressForm
          task={task}
          targets={targets}
          corrects={corrects}
          onSent={() => {
            message.success(t('mine.sent'));
            onClose();
          }}
        />
      </div>
    </Drawer>
  );
}
