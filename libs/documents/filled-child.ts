import { boundChild } from './bound-child';
import type { FilledAnswer, FilledOrder } from './filled-in-child';
import { readFilled } from './files/sheets/read-filled';
import { Unreadable } from './unreadable';
import { wellFormed } from './well-formed';

boundChild(async ({ bytes, name }: FilledOrder): Promise<FilledAnswer> => {
  try {
    return wellFormed(await readFilled(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name));
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.code : 'document_unreadable' };
  }
});
