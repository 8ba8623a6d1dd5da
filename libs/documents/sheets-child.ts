import { boundChild } from './bound-child';
import { readSheets } from './files/sheets/read-sheet';
import type { SheetsAnswer, SheetsOrder } from './sheets-in-child';
import { Unreadable } from './unreadable';
import { wellFormed } from './well-formed';

boundChild(async (order: SheetsOrder): Promise<SheetsAnswer> => {
  try {
    const { bytes } = order;
    return wellFormed(await readSheets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), order));
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.code : 'document_unreadable' };
  }
});
