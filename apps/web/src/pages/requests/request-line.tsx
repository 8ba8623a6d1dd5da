import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenRequest } from '../../api/types';
import { useSession } from '../../shell/use-session';
import { AnswerButtons } from './answer-buttons';
import { answerByWords } from './answer-by';
import './requests.css';

/** One open request: about which task, by when, what is asked, what was remarked; the buttons for whom it waits. */
export function RequestLine({ request, hasTask }: { request: OpenRequest; hasTask: boolean }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { task, department, askedBy, addressee, reason, answers } = request;
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
            {t('requests.asked', { person: askedBy.name, leader: addressee.name })}
          </span>
        </div>
        <div>{reason}</div>
        {answers.map((answer) => (
          <div key={answer.id} className="quiet">
            {answer.by.name} {t(`requests.verdict.${answer.verdict}`)}：{answer.reason}
          </div>
        ))}
      </div>
      {request.mayAnswer && <AnswerButtons request={request} />}
    </li>
  );
}
