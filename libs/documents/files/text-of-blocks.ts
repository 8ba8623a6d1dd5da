import { Unreadable } from '../unreadable';
import { wellFormed } from '../well-formed';
import type { Block } from './block';
import type { FileText } from './file-text';

/** Blocks as one text, a line each, and where each stood. Throws Unreadable where there is no word in them. */
export function textOfBlocks(blocks: readonly Block[]): Pick<FileText, 'text' | 'places'> {
  let start = 0;
  const places: FileText['places'][number][] = [];
  for (const { text, place } of blocks) {
    if (place) places.push({ start, ...place });
    start += text.length + 1;
  }
  const text = wellFormed(blocks.map((block) => block.text).join('\n'));
  if (text.trim() === '') throw new Unreadable('document_empty');
  return { text, places };
}
