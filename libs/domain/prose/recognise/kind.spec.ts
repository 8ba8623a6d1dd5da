import { kindOf } from './kind';

describe('the kind of a clause without figures', () => {
  it.each([
    '建立临期合同预警机制',
    '打造“邻里课堂”系列活动',
    '构建“1+6+30”网格治理体系',
    '优化调整公交8路、12路',
    '推进北苑老宅地块拆违',
    '取得国际安全社区认证',
    '东段、西段地铁项目建设快速推进',
    '工作经验得到全市推广',
    '向重点企业发放服务手册',
    '实施胜利路、红旗路景观更新',
  ])('%s is a milestone', (text) => {
    expect(kindOf(text, 0, [])).toBe('milestone');
  });

  it.each([
    '建立健全长效机制',
    '实施环境美化工程',
    '做优《河湾晨报》',
    '努力打造家门口的好学校',
    '先后多次召开专题会',
    '以优异成绩迎接国庆',
  ])('%s is none', (text) => {
    expect(kindOf(text, 0, [])).toBe('qualitative');
  });
});
