import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenRequest } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';
import { useSession } from '../../shell/use-session';
import { AnswerButtons } from './answer-buttons';
import { answerByWords } from './answer-by';
import { WithdrawButton } from './withdraw-button';
import './requests.css';

/** One open request: about which task, by when, what is asked, what was remarked; the buttons for whom it waits. */
export function RequestLine({ request, hasTask }: { request: OpenRequest; hasTask: boolean }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { task, department, askedBy, waitsFor, reason, progress, answers } = request;
  const by = answerByWords(request.answerBy, today, i18n.language, t);
  return (
    <li className="request-line keep">
      <div>
        <div className="row">
          {hasTask && (
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {task.name}
            </Link>
          )}
          <span className={by.isLate ? 'wrong' : undefined}>{by.words}</span>
          <span className="quiet">
            {hasTask && `${department.name} · `}
            {t('requests.asked', { person: askedBy.name, leader: waitsFor?.name ?? t('requests.office') })}
          </span>
        </div>
        <Asked request={request} />
        <div>{reason}</div>
        {progress && (
          <div className="quiet">
            {t('requests.progress')}：{progress}
          </div>
        )}
        {answers.map((answer) => (
          <div key={answer.id} className="quiet">
            {answer.by.name} {t(`requests.verdict.${answer.verdict}`)}：{answer.reason}
          </div>
        ))}
      </div>
      {request.mayAnswer && <AnswerButtons request={request} />}
      {request.mayWithdraw && <WithdrawButton requestId={request.id} />}
    </li>
  );
}

/** From which day, or figure, to which; nothing of a matter that its sentence tells. */
function Asked({ request: { kind, dueOn, newDueOn, change } }: { request: OpenRequest }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const day = (value: string) => formatDay(value, i18n.language, today);
  if (newDueOn === null && change === null) return null;
  return (
    <div>
      {t(`requests.kind.${kind}`)}：{newDueOn && t('requests.toDay', { from: day(dueOn), to: day(newDueOn) })}
      {change &&
        t('requests.toFigure', {
          object: change.object,
          from: changedFigure(change.before, change),
          to: changedFigure(change.after, change),
        })}
    </div>
  );
}

function changedFigure(value: number | null, { unit, isShare }: NonNullable<OpenRequest['change']>): string {
  if (value === null) return '—';
  return isShare ? formatShare(value) : `${value}${unit ?? ''}`;
}
