import { Unreadable } from '../../unreadable';
import { partText } from '../archive/part-text';
import type { ZipEntry } from '../archive/zip-entries';
import type { Block } from '../block';
import { LONGEST_TEXT } from '../longest-text';
import { DocxBody } from './docx-body';
import { ListCounter } from './list-counter';
import { readNumbering } from './numbering';
import { readXml } from './read-xml';
import { readStyles } from './styles';

const BODY = /^word\/document\d*\.xml$/;

/** The body of a Word file: a block a paragraph or table row, automatic numbers written out as they are printed. */
export async function readDocx(entries: readonly ZipEntry[]): Promise<Block[]> {
  const main = entries.find(({ name }) => BODY.test(name));
  if (!main) throw new Unreadable('document_damaged');
  const body = new DocxBody(
    await readStyles(part(entries, 'word/styles.xml')),
    new ListCounter(await readNumbering(part(entries, 'word/numbering.xml'))),
  );
  await readXml(bounded(partText(main), body), body);
  return body.blocks;
}

async function* part(entries: readonly ZipEntry[], name: string): AsyncGenerator<string> {
  const entry = entries.find((each) => each.name === name);
  if (entry) yield* partText(entry);
}

async function* bounded(pieces: AsyncIterable<string>, body: DocxBody): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (body.characters > LONGEST_TEXT) throw new Unreadable('document_too_long');
    yield piece;
  }
}
