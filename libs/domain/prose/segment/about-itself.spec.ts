import { announcesList, isAboutItself, withoutCount } from './about-itself';

describe('what a paper says of itself', () => {
  it.each([
    '现将2023年上半年工作完成情况总结如下',
    '本方案共6项任务',
    '现将《任务分工方案》印发给你们',
    '请予审议',
    '各位代表',
    '重点抓好以下5项工作',
    '2024年，东河市实施了十方面28项为民办实事项目',
    '截至10月底，多数项目提前完成全年目标任务',
    '市民可通过公众号填写问卷',
    '入库企业以县统计局审核数为准',
  ])('is no work: %s', (phrase) => {
    expect(isAboutItself(phrase)).toBe(true);
  });

  it('counts what is listed behind it', () => {
    expect(announcesList('集中财力办好13件大事和民生实事', '。分别是：（1）')).toBe(true);
    expect(announcesList('集中财力办好13件大事和民生实事', '，新建公园')).toBe(false);
  });

  it.each(['本级财政投入3亿元', '超限率控制在1%以下', '将5个村纳入试点', '全年共收到建议15件'])(
    'is told apart from work: %s',
    (phrase) => {
      expect(isAboutItself(phrase)).toBe(false);
    },
  );

  it.each([
    ['青山县2024年重点任务清单（共32项）', '青山县2024年重点任务清单'],
    ['产业发展（8项）', '产业发展'],
    ['青山县2024年十件民生实事', '青山县2024年民生实事'],
    ['新建厂房（3座）', '新建厂房（3座）'],
  ])('the count of its entries belongs to no heading: %s', (heading, bare) => {
    expect(withoutCount(heading)).toBe(bare);
  });
});
