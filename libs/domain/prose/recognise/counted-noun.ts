import type { Quantity } from './quantities';
import { skipAdverbs, verbAt } from './verbs';

const TRAILING =
  /(?:不得?低于|不得?少于|不超过|不得?高于|至少|超过|超|突破|达到|达|控制在|完成|实现|近|(?<![签合预])约|预计|共|为|：|至|到|增长|下降|提高|降低|提升|减少|增加|占|的|各|同比|分别|计|在|力争|≥|≤|率先|迈上|稳定|保持|以上|由|从|升|降|左右|（|上|上升|下|计划|比|较上年|较去年|比上年|比去年|了|又)+$/;

/** A comparison or a second figure without a noun speaks of one a few figures back at most. */
const FARTHEST = 4;

/** The noun a quantity counts, as written and short: before it (新增就业岗位2300个), after it (12家国有企业), or of a figure before. */
export function countedNoun(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  to: number,
): string {
  for (let i = index; i >= 0 && i > index - FARTHEST; i--) {
    const noun = nounBeside(text, quantities, i, from, to);
    if (noun !== '') return noun;
  }
  return '';
}

function nounBeside(text: string, quantities: readonly Quantity[], index: number, from: number, to: number): string {
  const quantity = quantities[index]!;
  const begin = Math.max(from, quantities[index - 1]?.after ?? from);
  const run = lastPiece(text.slice(begin, quantity.numberAt)).replace(TIME, '');
  const before = clean(run);
  const after = nounAfter(text.slice(quantity.after, Math.min(to, quantity.after + 24)));
  if (after !== '' && (LEADS_ON.test(run) || before.length < 2)) return after;
  if (before.length >= 2) return before;
  return run.replace(TRAILING, '') !== '' && verbAt(run, 0) === run ? run : '';
}

/** 为辖区12个居民区, 续建的3万亩项目: the noun comes after. */
const LEADS_ON = /^(?:为|对|在|向|将|把)|(?:的|和|与|及|出|剩余|提出|召开)$/;
const TIME = /^(?:年内|全年|今年|目前|共|累计|其中)+/;

function nounAfter(rest: string): string {
  const match = /^(?:的)?([^，。；、（）\d]{2,18})/.exec(rest);
  return match
    ? match[1]!.replace(/(?:完成|建成|全部|已|正在|投入|实现|开工|的).*$/, '').replace(/(?:和|与|及|以及)$/, '')
    : '';
}

const lastPiece = (run: string): string => run.split(/[，。；]|(?<![^“]{0,12}“[^”]{0,20})、/).at(-1) ?? run;

/** Without the verb at its head and the words of degree at its end. */
function clean(run: string): string {
  let text = run
    .replace(/^.*等$/, '')
    .replace(/^[^，。；]{0,12}(?:底|日|月|年|季度|旬)前/, '')
    .replace(/^[^，。；、]{1,8}?前(?=.{2})/, (term, at: number, all: string) => (verbAt(all, term.length) ? '' : term))
    .replace(/^(?:第?[一二三四]季度|[上下]半年|(?:到|至)20\d\d年)/, '')
    .replace(TRAILING, '');
  for (let i = 0; i < 3; i++) {
    const head = skipAdverbs(text);
    const verb = verbAt(text, head);
    const next = text.slice(head + verb.length);
    if (next === '') return '';
    if (next === text || next.length < 2) break;
    text = next;
  }
  return text
    .replace(/^(?:了|的|和|与|及|、)/, '')
    .replace(TRAILING, '')
    .slice(-24);
}
