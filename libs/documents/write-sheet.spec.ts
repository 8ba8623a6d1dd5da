import { read, utils } from '@e965/xlsx';
import { writeSheet } from './write-sheet';

describe('a table as a spreadsheet', () => {
  it('keeps text as text and numbers as numbers', async () => {
    const book = read(
      await writeSheet('清单/一:2026', [
        ['编号', '内容'],
        ['001', '=1+1'],
        [-5, '@x'],
      ]),
    );
    expect(book.SheetNames).toEqual(['清单 一 2026']);
    const sheet = book.Sheets['清单 一 2026']!;
    expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ['编号', '内容'],
      ['001', '=1+1'],
      [-5, '@x'],
    ]);
    expect(Object.values(sheet).filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([]);
  });

  it('has a sheet and a width even where there is nothing', async () => {
    const book = read(await writeSheet('', []));
    expect(book.SheetNames).toEqual(['Sheet1']);
  });
});
