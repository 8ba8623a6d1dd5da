import { RequestCard } from '@dajuan/database/requests';
import { requests, verdicts, whatIsAsked } from '@dajuan/domain/loop';
import { Language } from '../http/principal';
import { dayInChinese } from '@dajuan/domain/calendar';
import { withReason } from './said';
import { HistoryEntry } from './task.dto';

/** That something was asked of somebody, and everything said to it. */
export function requestEntries(request: RequestCard, language: Language): HistoryEntry[] {
  const { id, kind, reason, progress, askedBy: actor, askedAt, answerBy, answers } = request;
  const { zh, en } = requests[kind];
  const what = whatIsAsked(request);
  const name = request.addressee?.name;
  const [office, by] = [{ zh: '督查办', en: 'supervision office' }, dayInChinese(answerBy)];
  const term = { zh: `${name ?? office.zh}，${by}前答复`, en: `${name ?? office.en}, by ${answerBy}` };
  const told = progress === '' ? reason : `${reason}（${progress}）`;
  const asked = withReason({ zh: `${what.zh}（${term.zh}）`, en: `${what.en} (${term.en})` }, told);
  const entry = { id, kind: 'request', actor, at: askedAt.toISOString(), sentence: asked[language], updateId: null };
  return [
    entry,
    ...answers.map((answer) => {
      const rule = verdicts[answer.verdict];
      const said = withReason(
        { zh: `答复${zh}，${rule.zh}`, en: `${rule.en}, to: ${en.toLowerCase()}` },
        answer.reason,
      );
      const entry = { id: answer.id, kind: 'answer', actor: answer.by, at: answer.at.toISOString() };
      return { ...entry, sentence: said[language], updateId: null };
    }),
  ];
}
