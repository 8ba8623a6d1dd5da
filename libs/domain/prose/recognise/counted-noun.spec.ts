import { readDocument } from '../read-document';

const nouns = (text: string) =>
  readDocument(text, { genre: 'plan', year: 2024 }).items.flatMap(({ measures }) =>
    measures.map((measure) => measure.of),
  );

describe('the noun a figure counts', () => {
  it.each([
    ['新增就业岗位2300个。', ['就业岗位']],
    ['完成12家国有企业重组。', ['国有企业重组']],
    ['建成71个文明实践站和6个益空间。', ['文明实践站', '益空间']],
    ['为60户困难家庭实施改造。', ['困难家庭实施改造']],
    ['推进住宅加装电梯，年内签约40台、开工35台。', ['签约', '开工']],
    ['一般公共预算收入增长8%以上，突破9.2亿元。', ['一般公共预算收入', '一般公共预算收入']],
  ])('in %s', (text, found) => {
    expect(nouns(text)).toEqual(found);
  });
});
