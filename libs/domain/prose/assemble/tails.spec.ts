import { readDocument } from '../read-document';

const owners = (line: string) =>
  readDocument(`河湾区2024年工作计划\n一、重点任务\n1.${line}\n`).items.map(({ lead, due }) => [lead.join('、'), due]);

describe('how far a bracket reaches', () => {
  it('behind the closing mark: over the paragraph', () => {
    expect(owners('新建公园3座；改造小区5个。（甲局牵头，9月底前完成）')).toEqual([
      ['甲局', '2024-09-30'],
      ['甲局', '2024-09-30'],
    ]);
  });

  it('alone at the end: over the paragraph', () => {
    expect(owners('新建公园3座；改造小区5个（甲局牵头）。')).toEqual([
      ['甲局', null],
      ['甲局', null],
    ]);
  });

  it('inside its sentence, with another beside it: over its clause', () => {
    expect(owners('新建公园3座（乙局负责）；更换路灯80盏；改造小区5个（责任单位：甲局）。')).toEqual([
      ['乙局', null],
      ['', null],
      ['甲局', null],
    ]);
  });

  it('inside its sentence, with more text behind it: over its clause', () => {
    expect(owners('新建公园3座；改造小区5个（甲局牵头，乙局配合）；更换路灯80盏。')).toEqual([
      ['', null],
      ['甲局', null],
      ['', null],
    ]);
  });

  it('with a term of one thing: its term over what speaks of it', () => {
    expect(owners('出台《管理办法》，每半年评估1次。（办法11月中旬前出台；责任科室：甲科）')).toEqual([
      ['甲科', '2024-11-20'],
      ['甲科', null],
    ]);
  });
});
