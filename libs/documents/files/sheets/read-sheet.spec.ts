import { utils, write } from '@e965/xlsx';
import { readSheets } from './read-sheet';

const asked = { sheet: null, headRow: null, roles: null };
const order = { name: '分解表.xlsx', asked, known: {}, year: 2026 };

function workbook(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['青石镇2026年任务分解表'],
    ['序号', '类别', '任务', '目标', '', '牵头单位', '时限'],
    ['', '', '', '目标值', '计量单位', '', ''],
    [1, '民生', '新建社区食堂', 5, '家', '社区办', new Date(Date.UTC(2026, 5, 30))],
    [2, '', '改建公厕', 9, '座', '城建中心', '9月底前'],
    ['合计', '', '', 14],
    ['注：按季调度'],
  ]);
  const merged = (r: number, c: number, r2: number, c2: number) => ({ s: { r, c }, e: { r: r2, c: c2 } });
  const overBoth = [0, 1, 2, 5, 6].map((column) => merged(1, column, 2, column));
  sheet['!merges'] = [merged(0, 0, 0, 6), merged(1, 3, 1, 4), merged(3, 1, 4, 1), ...overBoth];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['填表说明']]), '说明');
  utils.book_append_sheet(book, sheet, '任务');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('a task table in a workbook', () => {
  it('is found with its head of two rows, its columns and its rows', async () => {
    const { sheet, headRow, columns, rows, sheets } = await readSheets(workbook(), order);
    expect({ sheet, headRow, names: sheets.map(({ name }) => name) }).toEqual({ sheet: '任务', headRow: 2, names: ['说明', '任务'] }); // prettier-ignore
    expect(columns.map(({ head, role }) => [head, role])).toEqual([
      ['序号', 'key'],
      ['类别', 'theme'],
      ['任务', 'title'],
      ['目标目标值', 'target'],
      ['目标计量单位', 'unit'],
      ['牵头单位', 'lead'],
      ['时限', 'due'],
    ]);
    expect(rows).toMatchObject([
      { row: 4, written: { theme: '民生', title: '新建社区食堂', target: '5', unit: '家' }, dueOn: '2026-06-30' },
      { row: 5, written: { theme: '民生', title: '改建公厕' }, dueOn: '2026-09-30' },
    ]);
  });

  it('is read by the roles a person gave, and by those given to these heads before', async () => {
    const known = await readSheets(workbook(), { ...order, known: { 类别: 'ignore' } });
    expect(known.rows[0]!.written).not.toHaveProperty('theme');
    const roles = known.columns.map(({ role }) => (role === 'due' ? 'note' : role));
    const { rows } = await readSheets(workbook(), { ...order, asked: { sheet: '任务', headRow: 2, roles } });
    expect(rows[1]).toMatchObject({ dueOn: null, written: { note: '9月底前' } });
  });

  it('is refused where the file is no spreadsheet', async () => {
    await expect(readSheets(Buffer.from('年内新建公厕6座。'), { ...order, name: '要点.txt' })).rejects.toMatchObject({
      code: 'document_is_no_sheet',
    });
  });
});
