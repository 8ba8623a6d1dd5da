import { RequestCard } from '@dajuan/database/requests';
import { requests, verdicts } from '@dajuan/domain/loop';
import { Language } from '../http/principal';
import { dayInChinese } from '@dajuan/domain/calendar';
import { withReason } from './said';
import { HistoryEntry } from './task.dto';

/** That something was asked of somebody, and everything said to it. */
export function requestEntries(request: RequestCard, language: Language): HistoryEntry[] {
  const { id, kind, reason, askedBy: actor, askedAt, addressee, answerBy, answers } = request;
  const { zh, en } = requests[kind];
  const asked = withReason(
    {
      zh: `${zh}（${addressee.name}，${dayInChinese(answerBy)}前答复）`,
      en: `${en} (${addressee.name}, by ${answerBy})`,
    },
    reason,
  );
  const entry = { id, kind: 'request', actor, at: askedAt.toISOString(), sentence: asked[language], updateId: null };
  return [
    entry,
    ...answers.map((answer) => {
      const rule = verdicts[answer.verdict];
      const said = withReason(
        { zh: `答复${zh}，${rule.zh}`, en: `${rule.en}, to: ${en.toLowerCase()}` },
        answer.reason,
      );
      const told = { id: answer.id, kind: 'answer', actor: answer.by, at: answer.at.toISOString() };
      return { ...told, sentence: said[language], updateId: null };
    }),
  ];
}
