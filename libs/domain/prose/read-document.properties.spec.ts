import fc from 'fast-check';
import { splitLines } from './normalise/lines';
import { joinLines } from './normalise/paragraphs';
import { readDocument } from './read-document';

const bare = (text: string) => text.replace(/\s/g, '');
const PIECES = [
  '新建公园', '完成', '12', '3 .5', '万', '亿元', '个', '家', '，', '；', '。', '、', '\n', ' ', '　', '（区民政局牵头，', '各镇配合）', '）', '（', '“', '”', '《',
  '》', '6月底前', '年内', '一、', '1.', '◆', '|', '序号', '项目名称', '责任单位', '\t', '其中', '增长', '%', '由', '提高到', '等', '2025年', '扫描二维码', '—3—',
]; // prettier-ignore
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('the reader, whatever the text', () => {
  it('never throws, and quotes only what stands in the text at the offsets it names', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const item of readDocument(text).items) {
          expect(item.start).toBeGreaterThanOrEqual(0);
          expect(item.end).toBeLessThanOrEqual(text.length);
          expect(bare(item.quote)).toBe(bare(text.slice(item.start, item.end)));
          for (const measure of item.measures) {
            expect(measure.start).toBeLessThan(measure.end);
            expect(measure.start).toBeGreaterThanOrEqual(0);
            expect(measure.end).toBeLessThanOrEqual(text.length);
            expect(Number.isFinite(measure.value)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('maps every normalised character back in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { chars } of joinLines(text, splitLines(text))) {
          expect(chars.at).toHaveLength(chars.text.length);
          chars.at.forEach((at, i) => {
            expect(at).toBeLessThan(text.length);
            if (i > 0) expect(at).toBeGreaterThanOrEqual(chars.at[i - 1]!);
          });
        }
      }),
    );
  });

  it('finds in a text followed by a new chapter all that it found in the text alone', () => {
    const sentence = fc.constantFrom(
      '新建公园3座。',
      '完成道路改造2公里，年底前通车。',
      '出台《管理办法》。',
      '签约12家、开工8家。',
    );
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 6 }),
        (first, second) => {
          const head = `河湾镇2024年工作计划\n\n一、建设\n${first.join('\n')}\n`;
          const alone = readDocument(head, { genre: 'plan', year: 2024 }).items;
          const both = readDocument(`${head}二、民生\n${second.join('\n')}\n`, { genre: 'plan', year: 2024 }).items;
          expect(both.slice(0, alone.length).map(({ quote, start }) => [quote, start])).toEqual(
            alone.map(({ quote, start }) => [quote, start]),
          );
        },
      ),
    );
  });

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(anything, (text) => expect(readDocument(text)).toEqual(readDocument(text))),
      { numRuns: 30 },
    );
  });
});
