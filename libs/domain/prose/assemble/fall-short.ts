import type { Status } from '../read-result';
import type { Quantity } from '../recognise/quantities';

/** What of an item is held against a promise. */
interface Told {
  from: number;
  words: string;
  status: Status;
  quantities: readonly Quantity[];
}

/**
 * What was told (已完成97公里) against what was promised before it (新建120公里): short of it in any figure of the same unit,
 * first against first, second against second, it is work in hand. `toldAt`: where the paragraph begins to tell.
 */
export function fallShort(items: readonly Told[], toldAt: number): void {
  const promised = byUnit(items.filter(({ from }) => from < toldAt));
  for (const item of items) {
    if (item.from < toldAt || item.status !== 'done' || /全部|全面完成|超额|均已/.test(item.words)) continue;
    const told = byUnit([item]);
    for (const [unit, values] of told) {
      const whole = promised.get(unit) ?? [];
      if (whole.length === values.length && values.some((value, i) => value < whole[i]!)) item.status = 'ongoing';
    }
  }
}

function byUnit(items: readonly Told[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const { unit, value } of items.flatMap(({ quantities }) => quantities))
    out.set(unit, [...(out.get(unit) ?? []), value]);
  return out;
}
