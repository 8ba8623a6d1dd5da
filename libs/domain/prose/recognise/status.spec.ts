import { statusOf } from './status';

describe('the status of a clause in a report', () => {
  it.each([
    ['形象进度60.2%', 'ongoing'],
    ['开复工118个，开复工率90.1%', 'ongoing'],
    ['县城第二水厂土建工程完成七成', 'ongoing'],
    ['完成路基土石方91%', 'ongoing'],
    ['固定资产投资同比增长9.4%，低于年计划目标2.6个百分点', 'ongoing'],
    ['装了路灯四十五盏，还有8盏等接线', 'ongoing'],
    ['住院楼预计10月底通水试运行', 'ongoing'],
    ['标准厂房12栋全部竣工，入驻企业7家', 'done'],
    ['排查问题32416户，整改率96%', 'done'],
    ['新增公共停车泊位612个', 'done'],
    ['预计全年完成财政收入37亿元，增长8%', 'done'],
    ['打造老街书屋等一批文化空间', 'done'],
    ['加强对38家在建工地的检查', 'done'],
    ['启动《应急预案》', 'done'],
    ['启动15分钟服务圈建设', 'ongoing'],
    ['7项实事工程有力推进', 'ongoing'],
    ['攻坚5个基地拔点任务', 'ongoing'],
    ['其余2家年内启动', 'planned'],
    ['开工亿元以上项目21个', 'done'],
    ['卒中中心等待授牌', 'ongoing'],
    ['苗木栽植过半', 'ongoing'],
  ])('reads %s as %s', (text, status) => {
    expect(statusOf(text, 'report')).toBe(status);
  });
});

describe('the status of what is told below a promised thing', () => {
  it.each([
    ['已铺设管网14.2公里', 'ongoing'],
    ['发放9812万元，占年度计划的72.2%', 'ongoing'],
    ['约谈物业企业7家', 'done'],
    ['已于9月14日圆满举办', 'done'],
    ['平台已完成初验，正在试运行', 'ongoing'],
  ])('reads %s as %s', (text, status) => {
    expect(statusOf(text, 'progress')).toBe(status);
  });
});
