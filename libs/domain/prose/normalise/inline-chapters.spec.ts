import { readDocument } from '../read-document';
import { chaptersWithin } from './inline-chapters';

const REST = '全年新增绿地21公顷、改造公厕12座，市民满意度稳步提高，各项工作有序推进。'.repeat(3);

describe('a page that lost its line ends', () => {
  it('still tells its chapters by their numbers', () => {
    const line = `第一、上半年总结 一、园林绿化。${REST} 二、环卫保洁。${REST}第二、下半年计划 （一）${REST}（二）${REST}`;
    expect(chaptersWithin(line).map((at) => line.slice(at, at + 3))).toEqual([
      '一、园',
      '二、环',
      '第二、',
      '（一）',
      '（二）',
    ]);
  });

  it('turns from what was done to what will be', () => {
    const text = `水利局2018年上半年工作总结及下半年工作计划 第一、上半年工作总结 一、防汛。整修堤防12公里，储备编织袋3万条。${REST} 二、供水。铺设管网61公里。 第二、下半年工作计划 一、河道。清理河道26公里。 二、农饮。建设水厂2座。`;
    const read = readDocument(text).items.map(({ quote, status }) => [quote, status]);
    expect(read).toContainEqual(['铺设管网61公里', 'done']);
    expect(read).toContainEqual(['清理河道26公里', 'planned']);
  });

  it('is told apart from running text that counts one thing', () => {
    expect(chaptersWithin(`落实“一、二、三级”响应。${REST}`)).toEqual([]);
    expect(chaptersWithin('一、绿化。二、环卫。')).toEqual([]);
  });
});
