import { boundChild } from './bound-child';
import { readFile } from './files/read-file';
import type { OpeningAnswer, OpeningOrder } from './open-in-child';
import { Unreadable } from './unreadable';

boundChild(async ({ bytes, name }: OpeningOrder): Promise<OpeningAnswer> => {
  try {
    return await readFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.code : 'document_unreadable' };
  }
});
