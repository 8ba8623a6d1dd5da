import { boundChild } from './bound-child';
import { readRows } from './files/sheets/read-rows';
import type { RowsAnswer, RowsOrder } from './rows-in-child';
import { Unreadable } from './unreadable';
import { wellFormed } from './well-formed';

boundChild(async ({ name, bytes }: RowsOrder): Promise<RowsAnswer> => {
  try {
    return wellFormed(await readRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name));
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.code : 'document_unreadable' };
  }
});
