import { listNumber } from './number-formats';
import type { ListLevel, NumberedList } from './numbering';

/** Counts a document's lists, paragraph by paragraph, as Word does. */
export class ListCounter {
  /** Lists of one definition count on together; by definition, the number each level stands at. */
  private readonly counts = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberedList>) {}

  /** What stands before the next paragraph of the list at this level (from 0): 一、 or （二）; '' for bullets and no list. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = this.advance(listId, list, level, own);
    if (own.format === 'bullet') return '';
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format, start } = list.levels.get(at) ?? own;
      return listNumber(counts[at] ?? start, own.isLegal ? 'decimal' : format);
    });
    return /[A-Za-z0-9.]$/.test(text) ? `${text} ` : text;
  }

  private advance(listId: string, list: NumberedList, level: number, { start }: ListLevel): number[] {
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const restart = list.restarts.get(level);
    const key = `${listId} ${level}`;
    if (restart !== undefined && !this.restarted.has(key)) counts[level] = restart;
    else counts[level] = counts[level] === undefined ? start : counts[level] + 1;
    this.restarted.add(key);
    counts.length = level + 1;
    return counts;
  }
}
