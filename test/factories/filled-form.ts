import { read, utils, WorkSheet, write } from '@e965/xlsx';

/** Cells to be filled in, by the head of their column. */
export type Filled = Readonly<Record<string, string | number>>;

/** The rows below the heads of a form's first sheet, by head. `headRow` is counted from 1. */
export function rowsOfForm(form: Buffer, headRow: number): Record<string, string>[] {
  const sheet = firstSheet(form);
  return utils.sheet_to_json<Record<string, string>>(sheet, { range: headRow - 1, defval: '', raw: false });
}

/** The form as a clerk saves it who fills in some cells of the row found by `find`, one after the other. */
export function fillForm(
  form: Buffer,
  headRow: number,
  fills: readonly (readonly [find: (row: Record<string, string>) => boolean, cells: Filled])[],
): Buffer {
  const book = read(form, { type: 'buffer' });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<Record<string, string>>(sheet, { range: headRow - 1, defval: '', raw: false });
  const heads = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })[headRow - 1]!;
  for (const [find, cells] of fills) {
    const at = rows.findIndex(find);
    if (at < 0) throw new Error('the form has no such row');
    for (const [head, value] of Object.entries(cells)) {
      const column = heads.indexOf(head);
      if (column < 0) throw new Error(`the form has no column ${head}`);
      utils.sheet_add_aoa(sheet, [[value]], { origin: { r: headRow + at, c: column } });
    }
  }
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

function firstSheet(form: Buffer): WorkSheet {
  const book = read(form, { type: 'buffer' });
  return book.Sheets[book.SheetNames[0]!]!;
}
