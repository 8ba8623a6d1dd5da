import { gridRows } from './grid-rows';
import { gridsOf } from './grids';
import type { Piece } from './piece';

const at = (x: number, y: number, text: string): Piece => ({ text, x, y, width: text.length * 10, size: 10 });
const across = (y: number, from = 0, to = 300) => ({ at: y, from, to });
const down = (x: number, from = 0, to = 90) => ({ at: x, from, to });

describe('a ruled table', () => {
  const words = [at(5, 20, '序号'), at(105, 20, '任务'), at(205, 20, '单位')];

  it('is found where rules meet, however many pieces they are drawn in', () => {
    const pieces = [across(0, 0, 100), across(0, 100, 300), across(30), across(60), across(90)];
    const [grid, ...others] = gridsOf({
      across: [...pieces, across(500)],
      down: [down(0), down(100), down(200), down(300)],
    });
    expect(others).toEqual([]);
    expect(grid).toMatchObject({ xs: [0, 100, 200, 300], ys: [0, 30, 60, 90] });
  });

  it('is no frame around a paragraph', () => {
    expect(gridsOf({ across: [across(0), across(90)], down: [down(0), down(300)] })).toEqual([]);
  });

  it('says in each row what is merged over rows', () => {
    const rules = {
      across: [across(0), across(30), across(60, 0, 200), across(90)],
      down: [0, 100, 200, 300].map((x) => down(x)),
    };
    const body = [
      at(5, 50, '1'),
      at(105, 50, '食堂2家'),
      at(205, 60, '社区办'),
      at(5, 80, '2'),
      at(105, 80, '公厕9座'),
    ];
    expect(gridRows(gridsOf(rules)[0]!, [...words, ...body])).toEqual([
      ['序号', '任务', '单位'],
      ['1', '食堂2家', '社区办'],
      ['2', '公厕9座', '社区办'],
    ]);
  });

  it('puts lines that fill a cell together and keeps apart those their writer ended', () => {
    const rules = { across: [0, 30, 60, 90].map((y) => across(y)), down: [0, 100, 200, 300].map((x) => down(x)) };
    const body = [
      at(105, 42, '改造老旧小区三个'),
      at(105, 54, '共九幢'),
      at(205, 42, '社区办'),
      at(205, 54, '城建中心'),
    ];
    const [, row] = gridRows(gridsOf(rules)[0]!, [...words, ...body]);
    expect(row).toEqual(['', '改造老旧小区三个共九幢', '社区办\n城建中心']);
  });
});
