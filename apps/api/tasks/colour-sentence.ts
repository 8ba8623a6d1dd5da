import { CalendarDate, dayInChinese } from '@dajuan/domain/calendar';
import { TaskState } from '@dajuan/domain/loop';
import { Colour, ColourReason } from '@dajuan/domain/progress';
import { Language } from '../http/principal';

type Said = Readonly<Record<Language, string>>;

/** Why the colour is what it is, worst first, in the reader's language. */
export function colourSentence(
  task: { readonly state: TaskState; readonly colour: Colour; readonly startsOn: CalendarDate },
  reasons: readonly ColourReason[],
  language: Language,
): string {
  if (reasons.length === 0) return stillSentence(task)[language];
  const said = reasons.map((reason) => sentenceOf(reason)[language]);
  return said.join({ zh: '；', en: '; ' }[language]);
}

function stillSentence({ state, colour, startsOn }: Parameters<typeof colourSentence>[0]): Said {
  if (colour === 'grey' && state !== 'paused' && state !== 'cancelled') {
    return { zh: `${dayInChinese(startsOn)}开始，尚未启动`, en: `Starts on ${startsOn}` };
  }
  return stateSentences[state];
}

const stateSentences: Readonly<Record<TaskState, Said>> = {
  draft: { zh: '尚未交办', en: 'Not assigned yet' },
  handed_back: { zh: '已退回，待重新交办', en: 'Handed back, to be assigned anew' },
  assigned: { zh: '进度正常', en: 'On course' },
  in_progress: { zh: '进度正常', en: 'On course' },
  closed: { zh: '已办结', en: 'Closed' },
  paused: { zh: '已暂缓', en: 'Paused' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
};

function sentenceOf(reason: ColourReason): Said {
  switch (reason.kind) {
    case 'overdue':
      return { zh: `已逾期${reason.days}天`, en: `Overdue by ${reason.days} days` };
    case 'gap': {
      const [points, done, due] = [reason.points, 100 * reason.completion, 100 * reason.expected].map(oneDecimal);
      return {
        zh: `完成${done}%，序时应达${due}%，落后${points}个百分点`,
        en: `${done}% done where ${due}% is expected: ${points} points behind`,
      };
    }
    case 'due_soon':
      if (reason.workingDays === 0) return { zh: '已到完成时限', en: 'No working day left before it is due' };
      return { zh: `距完成时限${reason.workingDays}个工作日`, en: `Due within ${reason.workingDays} working days` };
    case 'behind_peers':
      return { zh: `${dayInChinese(reason.since)}起位次或指数落后`, en: `Behind its peers since ${reason.since}` };
    case 'report_missing':
      return { zh: `本期进展自${dayInChinese(reason.since)}起未报`, en: `Its report is missing since ${reason.since}` };
  }
}

/** Half up, as everywhere on screen. */
function oneDecimal(value: number): string {
  return (Math.round(Number(`${value}e1`)) / 10).toFixed(1);
}
