import type { ReadItem, ReadMeasure } from '@dajuan/domain/prose';
import { Recurrence } from '@dajuan/domain/progress';

/** 每季度不少于2次, 每月开展1场: how often stands before the figure, in its own clause. */
const BEFORE = /每(?:个)?(周|月|季度?)[^，。；]{0,12}$/;
const every = { 周: 'week', 月: 'month', 季度: 'quarter', 季: 'quarter' } as const;
/** What a duty is counted in; 每月120元 is no duty. */
const UNIT = /^[次场期轮遍]$/;

/** How often the figure comes round, as the item's words say it; null where it is one for the whole term. */
export function recurrenceOf(item: ReadItem, read: ReadMeasure): Recurrence | null {
  if (!UNIT.test(read.unit) || !(read.value >= 1)) return null;
  const [before] = item.quote.split(`${read.value}${read.unit}`, 1);
  const written = before === item.quote ? item.quote.slice(0, Math.max(0, read.start - item.start)) : before;
  const period = BEFORE.exec(written ?? '')?.[1];
  return period === undefined ? null : { every: every[period as keyof typeof every], count: read.value };
}
