import { type Range, sentences } from './clauses';

/** Papers that say how far promised things have come: …十件实事三季度进展公示, 重点项目推进情况通报, 建议办理情况. */
const OF_PROMISES =
  /(?:实事|项目|任务|目标|承诺|清单|要点|工程|指标|建议|提案|事项|工作)[^，。；]{0,16}(?:进展|进度|推进(?:情况|公示)|完成情况|落实情况|办理情况|兑现|公示|晾晒|台账|督查|通报|调度|销号)/;
/** How a sentence begins that tells what came of the one before. */
const TOLD =
  /^(?:截[至止]|目前|现(?:已|在|场)|当前|至(?:今|\d{1,2}月)|已|均已|上半年(?:已|完成)|[前一二三]+季度(?:已|完成)|\d(?:-|至)\d{1,2}月|累计|实际|全部完成|完成情况|进展(?:情况)?：|[^，。；：\d]{2,14}(?:已(?:经)?(?:完成|建成|开工|投用|启动|全部)|均已))/;
const LOOKS_BACK =
  /已(?!经济|建成区)|累计|截[至止]|目前|[一-龥]了(?![解望])|完成率|同比|全部完成|圆满|超额|共(?=[收受接交办承梳计有])|收到|受理|接到|交办|承办|梳理|增长了?\d|今年以来|一年来|半年来/;

/**
 * Where a paragraph of a paper on promises stops naming what was promised (新建公路120公里。) and begins to tell what came of
 * it (已完成97公里。); 0 where it does not do both.
 */
export function toldFrom(text: string): number {
  const all: readonly Range[] = sentences(text, { from: 0, to: text.length });
  const at = all.findIndex(({ from, to }) => TOLD.test(text.slice(from, to)));
  if (at < 1 || all.slice(0, at).some(({ from, to }) => LOOKS_BACK.test(text.slice(from, to)))) return 0;
  return all[at]!.from;
}

/** Whether the titles above a paragraph say that it tells how far promised things have come. */
export const isOfPromises = (titles: readonly string[]): boolean => titles.some((title) => OF_PROMISES.test(title));
