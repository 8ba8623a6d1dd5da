import type { ReadItem, ReadMeasure } from '../read-result';

/** Steps on the way, and work that goes on: so many of them are not yet the thing itself. */
const ON_THE_WAY =
  /选址|招标|立项|可研|设计|勘察|开工|动工|进场|签约|启动|摸排|正在|在建|推进|封顶|主体|基础|路基|施工|预计|计划(?!的|任务|目标)|拟/;
const OF_THE_YEAR = /(?:目标|任务|计划)(?:任务|数|值)?(?:[\d.]+[万亿]?[^，。；\d]{1,4})?的?\d[\d.]*%/;

/**
 * What was told below a promise (新增泊位2136个 below 新增泊位2000个) is done where it reaches all that was promised of its kind, or
 * the whole of its yardstick; what only says so far stays in hand.
 */
export function meetPromise(told: readonly ReadItem[], promised: readonly ReadItem[]): void {
  const targets = promised.filter(({ status }) => status === 'planned').flatMap(({ measures }) => measures);
  for (const item of told) {
    if (item.status !== 'ongoing' || ON_THE_WAY.test(item.quote)) continue;
    const reached = item.measures.filter(({ role }) => role === 'actual' || role === 'target' || role === 'rate');
    if (reached.some((measure) => fillsYear(measure, item.quote)) || fulfils(reached, targets)) item.status = 'done';
  }
}

const fillsYear = ({ unit, value }: ReadMeasure, words: string): boolean =>
  unit === '%' && value >= 100 && OF_THE_YEAR.test(words);

/** Whether every figure that has a promise of its unit, and only one, is as high as that; and at least one has. */
function fulfils(reached: readonly ReadMeasure[], targets: readonly ReadMeasure[]): boolean {
  const pairs = reached.flatMap((measure) => {
    const same = targets.filter(({ unit }) => unit === measure.unit);
    return same.length > 0 ? [{ measure, same }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ measure, same }) => same.length === 1 && !isFall(same[0]!) && measure.value >= same[0]!.value)
  );
}

const isFall = ({ bound, value }: ReadMeasure): boolean => bound === 'at_most' || value < 0;
