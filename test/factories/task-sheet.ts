import { utils, write } from '@e965/xlsx';

/** A row of a town's own table: serial, theme, title, target, unit, lead, support, owner, due. */
export type TaskSheetRow = readonly (string | number | null)[];

const HEAD = ['序号', '类别', '任务名称', '目标', null, '牵头单位', '配合单位', '责任人', '完成时限'];
const SUBHEAD = [null, null, null, '目标值', '计量单位', null, null, null, null];

/** The table as offices send it: a title merged over all columns, a head of two rows, themes merged over their rows. */
export function taskSheet(
  rows: readonly TaskSheetRow[],
  themes: readonly (readonly [from: number, to: number])[] = [],
): Buffer {
  const sheet = utils.aoa_to_sheet([['清溪镇2026年重点任务分解表'], HEAD, SUBHEAD, ...rows.map((row) => [...row])]);
  const merged = (r: number, c: number, r2: number, c2: number) => ({ s: { r, c }, e: { r: r2, c: c2 } });
  sheet['!merges'] = [
    merged(0, 0, 0, HEAD.length - 1),
    merged(1, 3, 1, 4),
    ...[0, 1, 2, 5, 6, 7, 8].map((column) => merged(1, column, 2, column)),
    ...themes.map(([from, to]) => merged(from + 2, 1, to + 2, 1)),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '任务分解表');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
