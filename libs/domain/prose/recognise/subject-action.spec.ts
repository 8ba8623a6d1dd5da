import { actionBehindSubject } from './subject-action';

describe('the action behind a subject', () => {
  it.each([
    ['东湖园区引进检测平台', '引进检测平台'],
    ['业委会成立了维修小组', '成立了维修小组'],
    ['滨河公园打开围墙', '打开围墙'],
    ['各社区还分别开展了腊八送粥活动', '开展了腊八送粥活动'],
  ])('of %s is %s', (text, action) => {
    expect(text.slice(actionBehindSubject(text))).toBe(action);
  });

  it.each(['人才引进机制不断完善', '新建公园3座', '工作开展情况良好', '为居民开展服务', '推进园区引进项目'])(
    'is not looked for in %s',
    (text) => {
      expect(actionBehindSubject(text)).toBe(0);
    },
  );
});
