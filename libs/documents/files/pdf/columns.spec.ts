import { inReadingOrder } from './columns';
import { lineText } from './lines';
import type { Piece } from './piece';

const at = (x: number, y: number, text: string): Piece => ({ text, x, y, width: text.length * 10, size: 10 });
const order = (pieces: Piece[]) => inReadingOrder(pieces).map(lineText);
const column = (x: number, name: string, from = 1) =>
  Array.from({ length: 5 }, (_, i) => at(x, 100 + 20 * i, `${name}${i + from}，年内新建公厕六座并开放`));

describe('the order in which a page is read', () => {
  it('goes down the left column before the right one, below what stands across both', () => {
    const read = order([
      at(120, 60, '青石镇二〇二六年工作要点以及任务分解'),
      ...column(250, '右'),
      ...column(20, '左'),
    ]);
    expect(read[0]).toContain('青石镇');
    expect(read.slice(1).map((line) => line.slice(0, 2))).toEqual([
      ...['左1', '左2', '左3', '左4', '左5'],
      ...['右1', '右2', '右3', '右4', '右5'],
    ]);
  });

  it('leaves what comes after the columns at the end', () => {
    const read = order([...column(20, '左'), ...column(250, '右'), at(20, 260, '附件：重点任务分解表')]);
    expect(read.at(-1)).toBe('附件：重点任务分解表');
  });

  it('goes across the short cells of a table without rules, a tab between them', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [
      at(20, 100 + 20 * i, `任务${i}`),
      at(150, 100 + 20 * i, `${i}座`),
      at(250, 100 + 20 * i, '城建中心'),
    ]);
    expect(order(rows.flat())[2]).toBe('任务2\t2座\t城建中心');
  });
});
