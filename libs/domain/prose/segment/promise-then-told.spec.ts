import { readDocument } from '../read-document';
import { toldFrom } from './promise-then-told';

const paper = (body: string): string => `柳溪县2023年十件民生实事进展公示\n\n${body}\n`;
const read = (body: string) =>
  readDocument(paper(body)).items.map(({ quote, status }) => `${status} ${quote.replace(/\s/g, '')}`);

describe('a promise and what came of it in one paragraph', () => {
  it('parts where the telling begins', () => {
    expect(toldFrom('改建水站3座。截至9月底，完工2座。')).toBe(7);
    expect(toldFrom('已改建水站3座。目前全部通水。')).toBe(0);
    expect(toldFrom('改建水站3座。铺设管道2公里。')).toBe(0);
  });

  it('takes the first for planned, the second by its figures for done or in hand', () => {
    expect(read('1.农村道路。改建乡道60公里。已完成乡道41公里。')).toEqual([
      'planned 改建乡道60公里',
      'ongoing 已完成乡道41公里',
    ]);
    expect(read('1.农村道路。改建乡道60公里。已完成乡道62公里。')).toEqual([
      'planned 改建乡道60公里',
      'done 已完成乡道62公里',
    ]);
  });
});
