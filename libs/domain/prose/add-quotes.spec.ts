import fc from 'fast-check';
import { addQuotes } from './add-quotes';
import { readDocument } from './read-document';

const text = '青石镇2026年工作要点\n一、民生\n1.年内新建社区食堂2家。\n2.要把好事办好，把实事办实，改建公厕 9\n座。\n';
const options = { year: 2026, genre: 'plan' } as const;
const read = readDocument(text, options);
const without = { ...read, items: read.items.filter(({ quote }) => !quote.includes('公厕')) };

describe('items taken from quotes', () => {
  it('reads a quote at its place in the text, by the rules, across line breaks', () => {
    const { items } = addQuotes(text, without, ['改建公厕9座'], options);
    const found = items.find(({ quote }) => quote.includes('公厕'));
    expect(found?.measures).toMatchObject([{ value: 9, unit: '座' }]);
    expect(text.slice(found!.start, found!.end).replace(/\s/g, '')).toBe(found!.quote);
    expect(text.slice(found!.measures[0]!.start, found!.measures[0]!.end)).toContain('9');
    expect(items.map(({ start }) => start)).toEqual(items.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('believes nothing that is not in the text, is in it twice, or was read already', () => {
    expect(addQuotes(text, read, ['改建公厕90座', '新建社区食堂2家', '实事'], options)).toBe(read);
    const twice = '新建公园5处。\n另：新建公园5处。\n';
    const nothing = { ...readDocument(twice, options), items: [] };
    expect(addQuotes(twice, nothing, ['新建公园5处'], options).items).toEqual([]);
  });

  it('never invents a character, whatever is quoted', () => {
    const pieces = fc.constantFrom('新建', '公厕', '9', '座', '，', '90', '社区食堂', ' ', '\n', '改建公厕 9\n座');
    const quotes = fc.array(
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(quotes, (given) => {
        for (const { start, end, quote } of addQuotes(text, without, given, options).items)
          expect(text.slice(start, end).replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''));
      }),
    );
  });
});
