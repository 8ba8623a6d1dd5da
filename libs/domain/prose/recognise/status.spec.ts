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
    ['完成调整预算6.5亿元的96%', 'ongoing'],
    ['支出31.2亿元，占一般公共预算支出的81.6%', 'done'],
    ['隧洞掘进6.2公里，占总长15公里的41.3%', 'ongoing'],
    ['优良率81.2%，较年度目标82%低0.8个百分点', 'ongoing'],
    ['充电点建设已接近尾声', 'ongoing'],
    ['停车场仍处于招标阶段', 'ongoing'],
    ['住院楼完成外立面施工，力争12月投用', 'ongoing'],
    ['余下6个7月中旬完成', 'planned'],
    ['持续推进整治，关停企业12家', 'done'],
    ['推动成立业委会16个', 'done'],
    ['文化中心即将投入使用', 'ongoing'],
    ['搬迁项目完成竣工验收，即将投入使用', 'done'],
    ['文化节延期举办', 'ongoing'],
    ['创建全国卫生镇', 'ongoing'],
    ['在东苑、西苑开展“楼道客厅”试点', 'ongoing'],
    ['与档案馆联合打造“老照片”项目', 'done'],
    ['电梯签约62台、开工48台、完工31台', 'done'],
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
    ['综治中心已调解纠纷11起', 'done'],
    ['平台已完成初验，正在试运行', 'ongoing'],
  ])('reads %s as %s', (text, status) => {
    expect(statusOf(text, 'progress')).toBe(status);
  });
});

describe('the status of a clause in a plan', () => {
  it.each([
    ['新建公园3座', 'planned'],
    ['已开工的3个项目要加快进度', 'planned'],
    ['进度滞后问题挂账销号', 'planned'],
    ['东段正在施工', 'ongoing'],
    ['2个在建服务站6月底前投入使用', 'planned'],
    ['已完成选线', 'done'],
  ])('reads %s as %s', (text, status) => {
    expect(statusOf(text, 'plan')).toBe(status);
  });

  it.each([
    ['已累计改造186个', 'plan', 'done'],
    ['计划改造62个，目前已开工58个', 'plan', 'ongoing'],
    ['管网铺设完成11公里，占计划的74%', 'plan', 'ongoing'],
    ['对已建成的小区开展检查12次', 'plan', 'planned'],
    ['二季度将新增托育点5个', 'report', 'planned'],
    ['另有2条年底前打通', 'report', 'planned'],
  ] as const)('%s, in a %s, is %s', (text, tense, status) => {
    expect(statusOf(text, tense)).toBe(status);
  });
});
