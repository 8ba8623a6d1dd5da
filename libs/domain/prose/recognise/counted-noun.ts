import type { Quantity } from './quantities';
import { skipAdverbs, verbAt } from './verbs';

const TRAILING =
  /(?:不得?低于|不得?少于|不超过|不得?高于|至少|超过|超|突破|达到|达|控制在|完成|实现|近|约|预计|共|为|：|至|到|增长|下降|提高|降低|提升|减少|增加|占|的|各|同比|分别|计|在|力争|≥|≤|率先|迈上|稳定|保持|以上|由|从|升|降|左右|（)+$/;

/** The noun a quantity counts, as written and short: before it (新增就业岗位2300个) or after it (12家国有企业). */
export function countedNoun(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  to: number,
): string {
  const quantity = quantities[index]!;
  const begin = Math.max(from, quantities[index - 1]?.after ?? from);
  const before = clean(lastPiece(text.slice(begin, quantity.numberAt)));
  if (before.length >= 2) return before;
  const after = /^(?:的)?([^，。；、（）\d]{2,18})/.exec(text.slice(quantity.after, Math.min(to, quantity.after + 24)));
  if (after) return after[1]!.replace(/(?:完成|建成|全部|已|正在|投入|实现|开工|的).*$/, '') || before;
  if (before !== '') return before;
  return '';
}

const lastPiece = (run: string): string => run.split(/[，。；]|(?<![^“]{0,12}“[^”]{0,20})、/).at(-1) ?? run;

/** Without the verb at its head and the words of degree at its end. */
function clean(run: string): string {
  let text = run
    .replace(/^.*等$/, '')
    .replace(/^[^，。；]{0,12}(?:底|日|月|年|季度|旬)前/, '')
    .replace(TRAILING, '');
  for (let i = 0; i < 3; i++) {
    const head = skipAdverbs(text);
    const verb = verbAt(text, head);
    const next = text.slice(head + verb.length);
    if (next === text || next.length < 2) break;
    text = next;
  }
  return text
    .replace(/^(?:了|的|和|与|及|、)/, '')
    .replace(TRAILING, '')
    .slice(-24);
}
