import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyUpdateRow } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { TaskFigure } from '../../figures/target-figure';
import { reasonsOf } from '../../figures/task-reason';
import { useSession } from '../../shell/use-session';
import { ProgressForm, type ProgressFormHandle } from '../progress/progress-form';
import { SignFor } from './sign-for';

export interface MyUpdateLineHandle {
  focus(): void;
  noChange(): void;
}

interface MyUpdateLineProps {
  row: MyUpdateRow;
  isSent: boolean;
  onFocus: () => void;
  onSent: () => void;
  ref: Ref<MyUpdateLineHandle>;
}

/** One item: where it stands, what was said last, and the one field to fill in. */
export function MyUpdateLine({ row, isSent, onFocus, onSent, ref }: MyUpdateLineProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { task, targets, lastUpdate } = row;
  const line = useRef<HTMLLIElement>(null);
  const form = useRef<ProgressFormHandle>(null);
  const [isAgain, setAgain] = useState(false);
  const isOpen = !isSent || isAgain;
  useImperativeHandle(ref, () => ({
    focus: () => {
      line.current?.scrollIntoView({ block: 'nearest' });
      if (form.current) form.current.focus();
      else line.current?.focus();
    },
    noChange: () => form.current?.noChange(),
  }));
  return (
    <li className="mine-line keep" ref={line} tabIndex={-1} onFocus={onFocus}>
      <div className="mine-words">
        <div className="row tight">
          <StateMark task={task} />
          <Link to="/tasks/$taskId" params={{ taskId: task.id }} className="mine-title">
            {task.title}
          </Link>
        </div>
        <div className="quiet">
          {[t('task.due', { day: formatDay(task.dueOn, i18n.language, today) }), ...reasonsOf(task, today, t)].join(
            '；',
          )}
        </div>
        <div>
          <TaskFigure task={task} />{' '}
          <span className="quiet">
            {task.lastReportedOn
              ? `${t('column.lastReported')} ${formatDay(task.lastReportedOn, i18n.language, today)}`
              : t('mine.lastNone')}
          </span>
        </div>
        <ProgressBar
          completion={task.completion}
          expected={task.expected}
          waiting={task.waitingCompletion}
          colour={task.colour}
        />
        {lastUpdate?.review === 'returned' && !isSent && (
          <p className="notice bad">{t('mine.returned', { reason: lastUpdate.reviewReason })}</p>
        )}
      </div>
      <div className="mine-form">
        {task.state === 'assigned' ? (
          <SignFor task={task} />
        ) : isOpen ? (
          <ProgressForm
            ref={form}
            task={task}
            targets={targets}
            onSent={() => {
              setAgain(false);
              onSent();
            }}
          />
        ) : (
          <div className="row" role="status">
            <span style={{ color: 'var(--state-green)' }}>✓ {t('mine.sent')}</span>
            <Button type="link" size="small" onClick={() => setAgain(true)}>
              {t('task.report')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
