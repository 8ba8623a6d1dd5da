import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './read-document';
import type { ReadItem } from './read-result';

interface Annotated {
  id: string;
  text: string;
  items: ReadItem[];
}

const folder = join(__dirname, '../../../test/fixtures/reader');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotated);
const figures = (items: readonly ReadItem[], role?: string) =>
  items
    .flatMap(({ measures }) => measures.filter((measure) => measure.role !== (role ?? '')))
    .map(({ value, unit }) => `${value} ${unit}`);

describe.each(documents)('the annotated document $id', ({ text, items }) => {
  const read = readDocument(text);

  it('yields the figures that a person found in it', () => {
    const left = figures(read.items);
    const missed = figures(items, 'other').filter((figure) => {
      const at = left.indexOf(figure);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missed).toEqual([]);
  });

  it('yields the leads that a person found in it', () => {
    const leads = (list: readonly ReadItem[]) => [...new Set(list.flatMap(({ lead }) => lead))].sort();
    expect(leads(read.items)).toEqual(leads(items));
  });
});
