import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProgressUpdate, TaskView } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { periodName } from '../periods/period-name';
import { FileLinks } from '../progress/file-links';
import { UpdateFigure } from '../progress/update-figure';

/** Every update of a task, newest first; one replaced by a later one stays, struck out. */
export function Updates({ task, onCorrect }: { task: TaskView; onCorrect: (update: ProgressUpdate) => void }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const mayCorrect = ({ kind, correctedById, review }: ProgressUpdate) =>
    task.mayReport && kind !== 'no_change' && correctedById === null && review !== 'returned';
  const lateFor = ({ id }: ProgressUpdate) => {
    const late = task.lateUpdates.find(({ updateId }) => updateId === id);
    return late && periodName(late, t, i18n.language);
  };
  return (
    <section className="section">
      <h2>{t('task.updates')}</h2>
      {task.updates.length === 0 && <p className="quiet">{t('task.noUpdates')}</p>}
      <ul className="plain-list lines">
        {task.updates.map((update) => (
          <li key={update.id} className="keep">
            <div className="row">
              <span className={update.correctedById ? 'struck' : ''}>
                <UpdateFigure update={update} target={task.targets.find(({ id }) => id === update.targetId)} />
              </span>
              <span className="quiet">
                {formatDay(update.asOf, i18n.language, today)} · {update.reportedBy.name} ·{' '}
                {t(update.waitsFor === 'department' ? 'review.waitingForDepartment' : `review.${update.review}`)}
                {update.endorsedBy && <> · {t('waiting.endorsedBy', { person: update.endorsedBy.name })}</>}
                {update.byProxy && <> · {t('entrySheet.proxy')}</>}
                {update.correctedById && <> · {t('task.corrected')}</>}
                {update.correctsId && <> · {t('task.corrects')}</>}
                {lateFor(update) && <> · {t('periods.late', { name: lateFor(update) })}</>}
              </span>
              {mayCorrect(update) && (
                <Button type="link" size="small" className="push" onClick={() => onCorrect(update)}>
                  {t('task.correct')}
                </Button>
              )}
            </div>
            {update.note && <div>{update.note}</div>}
            {update.nextStep && (
              <div className="quiet">
                {t('waiting.nextStep')}：{update.nextStep}
              </div>
            )}
            {update.review === 'returned' && update.reviewReason && (
              <div className="wrong">{t('mine.returned', { reason: update.reviewReason })}</div>
            )}
            <FileLinks files={update.files} />
          </li>
        ))}
      </ul>
    </section>
  );
}
