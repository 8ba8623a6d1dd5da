import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figureOfTask } from '../../api/explanations';
import type { WaitingUpdate } from '../../api/types';
import { dayOfInstant, formatDay } from '../../figures/format-day';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { TargetFigure } from '../../figures/target-figure';
import { useSession } from '../../shell/use-session';
import { FileLinks } from '../progress/file-links';
import { UpdateFigure } from '../progress/update-figure';

interface WaitingLineProps {
  row: WaitingUpdate;
  isChosen: boolean;
  isBusy: boolean;
  onChoose: () => void;
  onAccept: () => void;
  onReturn: () => void;
}

/** One update to decide on: the figure now and before, the note, the files. */
export function WaitingLine({ row, isChosen, isBusy, onChoose, onAccept, onReturn }: WaitingLineProps) {
  const { t, i18n } = useTranslation();
  const { organisation, today } = useSession();
  const { update, task, target } = row;
  const day = (value: string) => formatDay(value, i18n.language, today);
  return (
    <li
      className={isChosen ? 'waiting-line chosen' : 'waiting-line'}
      aria-current={isChosen}
      onFocus={onChoose}
      onClick={onChoose}
    >
      <div className="stack-tight">
        <div className="row tight">
          <StateMark task={task} />
          <Link to="/tasks/$taskId" params={{ taskId: task.id }} className="waiting-title">
            {task.title}
          </Link>
        </div>
        <div className="quiet">
          {task.leadDepartment.name} ·{' '}
          {t('waiting.by', {
            person: update.reportedBy.name,
            day: day(dayOfInstant(update.reportedAt, organisation.zone)),
          })}
          {update.byProxy && `（${t('entrySheet.proxy')}）`}
          {' · '}
          {t('waiting.asOf', { day: day(update.asOf) })}
          {update.endorsedBy && <> · {t('waiting.endorsedBy', { person: update.endorsedBy.name })}</>}
        </div>
        <ProgressBar
          completion={task.completion}
          expected={task.expected}
          waiting={task.waitingCompletion}
          colour={task.colour}
          explain={figureOfTask(task.id)}
        />
      </div>
      <dl className="waiting-facts">
        <dt>{t('waiting.now')}</dt>
        <dd>
          <b>
            <UpdateFigure update={update} target={target} />
          </b>
          {target && targets(target)}
        </dd>
        <dt>{t('waiting.before')}</dt>
        <dd>
          <TargetFigure target={target ?? task.target} />
        </dd>
        {update.note && (
          <>
            <dt>{t('waiting.note')}</dt>
            <dd>{update.note}</dd>
          </>
        )}
        {update.nextStep && (
          <>
            <dt>{t('waiting.nextStep')}</dt>
            <dd>{update.nextStep}</dd>
          </>
        )}
        {update.files.length > 0 && (
          <>
            <dt>{t('waiting.files')}</dt>
            <dd>
              <FileLinks files={update.files} />
            </dd>
          </>
        )}
      </dl>
      <div className="waiting-actions no-print">
        <Button type={isChosen ? 'primary' : 'default'} disabled={isBusy} onClick={onAccept}>
          {t(update.waitsFor === 'department' ? 'waiting.endorse' : 'waiting.accept')}
        </Button>
        <Button disabled={isBusy} onClick={onReturn}>
          {t('waiting.return')}
        </Button>
      </div>
    </li>
  );

  function targets(of: NonNullable<typeof target>) {
    const after = of.waitingActual;
    if (after === null || after === of.actual || of.type === 'milestones' || of.type === 'binary') return null;
    return <span className="quiet"> → {<TargetFigure target={{ ...of, actual: after, numerator: null }} />}</span>;
  }
}
