import { utils, write } from '@e965/xlsx';
import { textOfBlocks } from '../text-of-blocks';
import { readCsv, readWorkbook } from './read-sheets';

const title = '青石镇2026年重点任务分解表';
const head = ['序号', '领域', '任务', '目标值', '完成率', '牵头单位', '完成时限'];

function workbook(type: 'xlsx' | 'biff8'): Buffer {
  const sheet = utils.aoa_to_sheet([
    [title],
    head,
    [1, '民生', '新建社区食堂', '2家', 0.955, '社区办', new Date(Date.UTC(2026, 5, 30))],
    [2, '', '改建公厕', 9, 1, '城建中心', '9月底前'],
    [],
    ['注：按季调度'],
  ]);
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 6 } },
    { s: { r: 2, c: 1 }, e: { r: 3, c: 1 } },
  ];
  for (const cell of ['E3', 'E4']) sheet[cell].z = '0.0%';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['不该看见', '的草稿']]), '草稿');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return Buffer.from(write(book, { type: 'buffer', bookType: type }) as Buffer);
}

describe('a workbook', () => {
  it.each(['xlsx', 'biff8'] as const)('as %s is read as it is shown, merged cells in each row', async (type) => {
    const { text, places } = textOfBlocks(await readWorkbook(workbook(type)));
    expect(text.split('\n')).toEqual([
      title,
      `|${head.join('|')}|`,
      '|1|民生|新建社区食堂|2家|95.5%|社区办|2026年6月30日|',
      '|2|民生|改建公厕|9|100.0%|城建中心|9月底前|',
      '注：按季调度',
    ]);
    expect(places.map((place) => 'row' in place && place.row)).toEqual([1, 2, 3, 4, 6]);
    expect(places[0]).toMatchObject({ sheet: 'Sheet1' });
  });
});

describe('separated values', () => {
  it.each([',', ';', '\t'])('parted by %j are read as they stand', async (mark) => {
    const line = (...cells: string[]) => cells.join(mark);
    const csv = [line('编号', '任务', '时限'), line('001', `"加装${mark}电梯\n20台"`, '1/2')].join('\n');
    const { text } = textOfBlocks(await readCsv(csv));
    expect(text.split('\n')).toEqual(['|编号|任务|时限|', `|001|加装${mark}电梯、20台|1/2|`]);
  });
});
