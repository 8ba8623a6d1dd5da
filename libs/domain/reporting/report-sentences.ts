import { gapPoints, LeftOutReason, RollUpFigures } from '../progress';
import { formatQuantity, formatRate, formatShare, roundHalfUp } from './figures-in-words';
import { HeadlineFigure, Sentence } from './report-content';
import { ReportSnapshot } from './report-snapshot';

/** 梅陇镇社区办2026年9月重点工作进展通报 */
export function titleOf({ organisation, department, month }: ReportSnapshot): Sentence {
  const [year, number] = month.split('-').map(Number);
  return {
    zh: `${organisation}${department ?? ''}${year}年${number}月重点工作进展通报`,
    en: `Progress report ${month}: ${department ? `${department}, ` : ''}${organisation}`,
  };
}

/** The figures at the head of the paper; closure and progress stand side by side and are never blended. */
export function headlineOf({ figures }: ReportSnapshot): HeadlineFigure[] {
  const { red, yellow, green, blue, grey } = figures.colours;
  const all: HeadlineFigure[] = [
    headline('closure', '办结率', 'Closed', formatRate(figures.closure)),
    headline('on_time', '按时办结率', 'Closed on time', formatRate(figures.onTime)),
    headline('completion', '完成进度', 'Progress', formatShare(figures.completion)),
    headline('waiting', '含待核', 'With unreviewed', formatShare(figures.waitingCompletion)),
    headline('expected', '序时应达', 'Expected', formatShare(figures.expected)),
    headline('coverage', '已报', 'Reported', `${figures.coverage.numerator}/${figures.coverage.denominator}`),
    {
      key: 'colours',
      label: { zh: '状态', en: 'Status' },
      value: {
        zh: `红${red} 黄${yellow} 绿${green} 蓝${blue} 灰${grey}`,
        en: `red ${red}, yellow ${yellow}, green ${green}, blue ${blue}, grey ${grey}`,
      },
    },
  ];
  return all.filter(({ key }) => key !== 'waiting' || figures.waitingCompletion !== figures.completion);
}

/** The opening paragraph, a sentence a fact. */
export function summaryOf(snapshot: ReportSnapshot): Sentence[] {
  return [tasksAndClosure, progress, colours, coverage, quantity, waiting].flatMap(
    (sentence) => sentence(snapshot) ?? [],
  );
}

/** What the weighted figures leave out and why; empty when nothing is. */
export function notesOf({ figures }: ReportSnapshot): Sentence[] {
  return (Object.keys(leftOutWords) as LeftOutReason[]).flatMap((reason) => {
    const titles = figures.leftOut.filter((left) => left.reason === reason).map(({ title }) => title);
    if (titles.length === 0) return [];
    const { zh, en } = leftOutWords[reason];
    return [
      {
        zh: `${zh}${titles.length}项，不计入完成进度：${titles.join('、')}。`,
        en: `Left out of progress, ${en} (${titles.length}): ${titles.join('; ')}.`,
      },
    ];
  });
}

const leftOutWords: Readonly<Record<LeftOutReason, Sentence>> = {
  cancelled: { zh: '已撤销', en: 'cancelled' },
  paused: { zh: '暂缓', en: 'paused' },
  not_started: { zh: '未启动', en: 'not started' },
  unquantified: { zh: '未量化', en: 'without a measure' },
  no_value: { zh: '暂无数值', en: 'without a value' },
};

type SentenceRule = (snapshot: ReportSnapshot) => Sentence | null;

const tasksAndClosure: SentenceRule = ({ organisation, department, day, figures }) => {
  const [, month, date] = day.split('-').map(Number);
  const { closure, onTime, tasks } = figures;
  const isDue = onTime.denominator > 0;
  return {
    zh: `截至${month}月${date}日，${department ?? organisation}承担重点任务${tasks}项，办结${closure.numerator}项，办结率${formatRate(closure)}${isDue ? `；到期任务按时办结率${formatRate(onTime)}` : ''}。`,
    en: `By ${day}, ${department ?? organisation} leads ${tasks} tasks; ${formatRate(closure)} are closed${isDue ? `, and of those due ${formatRate(onTime)} on time` : ''}.`,
  };
};

const progress: SentenceRule = ({ figures: { completion, expected } }) => {
  if (completion === null)
    return { zh: '本期无可计算的完成进度。', en: 'There is no progress figure for this period.' };
  if (expected === null)
    return { zh: `完成进度${formatShare(completion)}。`, en: `Progress is ${formatShare(completion)}.` };
  const points = roundHalfUp(gapPoints(expected, completion), 1);
  const size = Math.abs(points).toFixed(1);
  const word = points > 0 ? behindWord : points < 0 ? aheadWord : evenWord;
  return {
    zh: `完成进度${formatShare(completion)}，序时应达${formatShare(expected)}，${word.zh(size)}。`,
    en: `Progress is ${formatShare(completion)} where ${formatShare(expected)} is expected: ${word.en(size)}.`,
  };
};

const behindWord = { zh: (size: string) => `滞后${size}个百分点`, en: (size: string) => `${size} points behind` };
const aheadWord = { zh: (size: string) => `超前${size}个百分点`, en: (size: string) => `${size} points ahead` };
const evenWord = { zh: () => '与序时持平', en: () => 'on schedule' };

const colours: SentenceRule = ({ figures }) => {
  const { red, yellow, green, blue, grey } = figures.colours;
  return {
    zh: `其中严重滞后或逾期${red}项，滞后${yellow}项，正常${green}项，已办结${blue}项，未启动或暂缓${grey}项。`,
    en: `Red ${red}, yellow ${yellow}, green ${green}, closed ${blue}, not started or paused ${grey}.`,
  };
};

const coverage: SentenceRule = ({ figures: { coverage: rate } }) => {
  if (rate.denominator === 0) return null;
  const missing = rate.denominator - rate.numerator;
  return {
    zh: `本期应报${rate.denominator}项，已报${rate.numerator}项${missing > 0 ? `，未报${missing}项沿用上次核实数` : ''}。`,
    en: `${rate.numerator} of ${rate.denominator} reports due have come${missing > 0 ? `; the other ${missing} keep their last verified figure` : ''}.`,
  };
};

const quantity: SentenceRule = ({ figures: { quantity: sum } }) =>
  sum && {
    zh: `${sum.object}合计完成${formatQuantity(sum.actual, sum.unit)}，目标${formatQuantity(sum.target, sum.unit)}。`,
    en: `${sum.object}: ${formatQuantity(sum.actual, sum.unit)} of ${formatQuantity(sum.target, sum.unit)}.`,
  };

const waiting: SentenceRule = ({ figures }: { figures: RollUpFigures }) =>
  figures.waitingCompletion === figures.completion
    ? null
    : {
        zh: `另有填报待审核，含待核完成进度${formatShare(figures.waitingCompletion)}。`,
        en: `Counting entries still to be reviewed, progress would be ${formatShare(figures.waitingCompletion)}.`,
      };

function headline(key: HeadlineFigure['key'], zh: string, en: string, value: string): HeadlineFigure {
  return { key, label: { zh, en }, value: { zh: value, en: value } };
}
