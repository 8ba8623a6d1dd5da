import { Refusal } from '../errors';
import { Breakdown } from './breakdown';
import { sumOf } from './count-checks';

/** Deeper or longer it is no longer read by a person. */
const MOST_LEVELS = 4;
const MOST_LINES = 100;

/** A node with its number among the lines of its breakdown. */
interface Placed {
  readonly node: Breakdown;
  readonly level: number;
  readonly at: number;
  readonly parts: readonly Placed[];
}

/** Everything wrong with a breakdown, each at its line; sums are asked about once every line is whole. */
export function refuseBreakdown(whole: Breakdown): Refusal[] {
  const nodes: Placed[] = [];
  const place = (node: Breakdown, level: number): Placed => {
    const placed: Placed & { parts: Placed[] } = { node, level, at: nodes.length, parts: [] };
    nodes.push(placed);
    placed.parts.push(...node.parts.map((part) => place(part, level + 1)));
    return placed;
  };
  place(whole, 1);
  const misshapen = nodes.length > MOST_LINES ? [tooLarge(0)] : nodes.flatMap(refuseShape);
  if (misshapen.length > 0) return misshapen;
  return nodes.flatMap((placed) => (placed.node.split === 'stages' ? risingStage(placed) : differingSum(placed)));
}

function refuseShape({ node, level, at }: Placed): Refusal[] {
  const refusals: Refusal[] = [];
  if (node.name.trim() === '') {
    refusals.push({ code: 'name_missing', field: `lines.${at}.name`, zh: '请填写名称', en: 'Give it a name' });
  }
  if (!Number.isInteger(node.count) || node.count < 0) {
    const words = { zh: '数量应为不小于零的整数', en: 'A count is a whole number, zero or more' };
    refusals.push({ code: 'count_unfit', field: `lines.${at}.count`, ...words });
  }
  if ((node.split === null) !== (node.parts.length === 0)) {
    const words = { zh: '请说明是按去向分还是按阶段分', en: 'Say whether these are outcomes or stages' };
    refusals.push({ code: 'split_unfit', field: `lines.${at}.split`, ...words });
  }
  if (level > MOST_LEVELS) refusals.push(tooLarge(at));
  return refusals;
}

const tooLarge = (at: number): Refusal => ({
  code: 'breakdown_too_large',
  field: `lines.${at}.level`,
  zh: `最多分${MOST_LEVELS}层、${MOST_LINES}行`,
  en: `At most ${MOST_LEVELS} levels and ${MOST_LINES} lines`,
});

/** Parts sum to the whole, unless a count is approximate. */
function differingSum({ node: { name, count, split, parts, isApproximate }, at }: Placed): Refusal[] {
  if (split === null || isApproximate || parts.some((part) => part.isApproximate)) return [];
  const sum = sumOf(parts.map((part) => part.count));
  if (sum === count) return [];
  const words = {
    zh: `“${name}”共 ${count}，各项之和为 ${sum}`,
    en: `"${name}" is ${count}, its parts sum to ${sum}`,
  };
  return [{ code: 'parts_differ', field: `lines.${at}.count`, ...words }];
}

/** The first stage is at most the whole, each other at most the one before. */
function risingStage({ node, parts }: Placed): Refusal[] {
  const before = (index: number) => (index === 0 ? node.count : parts[index - 1]!.node.count);
  const index = parts.findIndex((part, each) => part.node.count > before(each));
  if (index < 0) return [];
  const { node: stage, at } = parts[index]!;
  const words = {
    zh: `“${stage.name}”${stage.count}，不能多于上一阶段的 ${before(index)}`,
    en: `"${stage.name}" is ${stage.count}, more than the ${before(index)} of the stage before`,
  };
  return [{ code: 'stage_rises', field: `lines.${at}.count`, ...words }];
}
