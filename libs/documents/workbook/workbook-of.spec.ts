import { utils, write } from '@e965/xlsx';
import { readFilled } from '../files/sheets/read-filled';
import { inspectArchive } from '../files/archive/inspect-archive';
import { partText } from '../files/archive/part-text';
import { zipEntries } from '../files/archive/zip-entries';
import { columnName, workbookOf, WorkbookToFill } from './workbook-of';

const form = (values: readonly (string | number | null)[]): WorkbookToFill => ({
  name: '填报表',
  columns: [{ width: 1, isHidden: true }, { width: 20 }, { width: 10 }],
  rows: [
    [
      { value: '键', look: 'head' },
      { value: '任务', look: 'head' },
      { value: '本次数', look: 'openHead' },
    ],
    values.map((value, at) => ({ value, look: at === 2 ? 'open' : 'told' })),
  ],
  frozenRows: 1,
  choices: [{ column: 2, from: 1, words: ['是'] }],
});

describe('a form as a workbook', () => {
  it('comes back with every word and digit it was given, hidden columns too', async () => {
    const words = '=1+1 <b>&"引号"\n第二行';
    const [sheet] = await readFilled(workbookOf(form([words, '𠮷', 0.30000000000000004])), '填报表.xlsx');
    expect(sheet).toMatchObject({ name: '填报表', rows: [{ row: 1 }, { row: 2, cells: [words, '𠮷', '0.3'] }] });
  });

  it('lets nothing be written but its open cells, and says no word as a formula', async () => {
    const entries = zipEntries(workbookOf(form(['=cmd|1', 'a\u0001b', 5])));
    await inspectArchive(entries, 10_000);
    let xml = '';
    for await (const piece of partText(entries.find(({ name }) => name.endsWith('sheet1.xml'))!)) xml += piece;
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).toContain('<col min="1" max="1" width="1" customWidth="1" hidden="1"/>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('a\uFFFDb');
  });

  it('counts columns as a sheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('a form that was filled in', () => {
  it('says all digits of a number, a share as a percentage and a day as shown', async () => {
    const sheet = utils.aoa_to_sheet([
      [12.3456, 0.8184, 46295, true],
      ['文字', '', null],
    ]);
    sheet.A1!.z = '0.0';
    sheet.B1!.z = '0%';
    sheet.C1!.z = 'yyyy-mm-dd';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表');
    const bytes = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const [read] = await readFilled(bytes, '表.xlsx');
    expect(read!.rows[0]!.cells).toEqual(['12.3456', '81.84%', '2026-09-30', 'TRUE']);
    expect(read!.rows[1]!.cells[0]).toBe('文字');
  });

  it('may be separated values as well, and nothing that is no table', async () => {
    const [read] = await readFilled(Buffer.from('姓名,登录名\n周敏,zhoumin\n'), '人员.csv');
    expect(read).toMatchObject({ rows: [{ cells: ['姓名', '登录名'] }, { row: 2, cells: ['周敏', 'zhoumin'] }] });
    await expect(readFilled(Buffer.from('年内新建公厕6座。'), '要点.txt')).rejects.toMatchObject({
      code: 'document_is_no_sheet',
    });
  });
});
