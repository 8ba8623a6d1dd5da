import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figureOfTask } from '../../api/explanations';
import type { TaskRow } from '../../api/types';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { TaskFigure } from '../../figures/target-figure';
import { reasonsOf } from '../../figures/task-reason';
import { useShownDay } from '../../shell/use-as-of';

/** One line a task: state, title, who, its figure, its bar, and why it asks for attention. */
export function TaskLines({ tasks }: { tasks: TaskRow[] }) {
  const { t } = useTranslation();
  const today = useShownDay();
  return (
    <ul className="plain-list lines">
      {tasks.map((task) => (
        <li key={task.id} className="task-line keep">
          <StateMark task={task} />
          <div className="task-words">
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {task.title}
            </Link>{' '}
            <TaskFigure task={task} />
            <div className="reasons">
              {[
                [task.leadDepartment.name, task.owner?.name].filter(Boolean).join(' · '),
                ...reasonsOf(task, today, t),
              ].join(t('common.clause'))}
            </div>
          </div>
          <ProgressBar
            completion={task.completion}
            expected={task.expected}
            waiting={task.waitingCompletion}
            colour={task.colour}
            explain={figureOfTask(task.id)}
          />
        </li>
      ))}
    </ul>
  );
}
