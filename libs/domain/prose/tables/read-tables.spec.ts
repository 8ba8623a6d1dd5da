import { readDocument } from '../read-document';

const rows = (text: string) =>
  readDocument(text).items.map(({ quote, status, due, lead, support, leader, measures }) => ({
    quote,
    status,
    due,
    lead,
    support,
    leader,
    measures: measures.map(({ value, unit, role }) => `${value}${unit} ${role}`),
  }));

describe('task tables', () => {
  it('reads quarters of a markdown table as stages', () => {
    const text = `河湾街道2022年重点工作推进计划表

| 序号 | 工作任务 | 年度目标 | 一季度 | 二季度 | 牵头科室 | 分管领导 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 加装电梯 | 完工60台 | 完工8台 | 完工25台 | 更新办 | 罗明 |`;
    expect(rows(text)).toEqual([
      { quote: '加装电梯|完工60台', status: 'planned', due: '2022-12-31', lead: ['更新办'], support: [], leader: ['罗明'], measures: ['60台 target'] },
      { quote: '完工8台', status: 'planned', due: '2022-03-31', lead: ['更新办'], support: [], leader: ['罗明'], measures: ['8台 target'] },
      { quote: '完工25台', status: 'planned', due: '2022-06-30', lead: ['更新办'], support: [], leader: ['罗明'], measures: ['25台 target'] },
    ]); // prettier-ignore
  });

  it('reads a table that lost its grid, one cell a line, with a unit in the name and a page mark between', () => {
    const text =
      '河湾区2021年实事完成情况表\n序号\n项目\n年度目标\n累计完成\n完成率\n牵头科室\n1\n加装电梯（台）\n40\n27\n67.5%\n城建办\n第 1 页\n2\n适老化改造\n120户\n120户\n100%\n民政科';
    expect(rows(text)).toMatchObject([
      { status: 'ongoing', lead: ['城建办'], measures: ['40台 target', '27台 actual', '67.5% rate'] },
      { status: 'done', lead: ['民政科'], measures: ['120户 target', '120户 actual', '100% rate'] },
    ]);
  });

  it('puts broken heads together', () => {
    const text =
      '序号\n工作任务\n目标要求\n牵头\n单位\n配合单位\n完成\n时限\n1\n道路硬化\n硬化通组路12.6公里\n镇村建中心\n各村\n9月底前\n2\n养老服务\n新建幸福院3所\n镇民政办\n各村\n11月底前';
    expect(rows(`河湾镇2022年责任分解表\n${text}`)).toMatchObject([
      { due: '2022-09-30', lead: ['镇村建中心'], support: ['各村'], measures: ['12.6公里 target'] },
      { due: '2022-11-30', lead: ['镇民政办'], support: ['各村'], measures: ['3所 target'] },
    ]);
  });

  it('reads a matrix of bare numbers by its heads', () => {
    const text =
      '河湾县2024年任务分解表\n\n| 乡镇 | 改造小区（个） | 到位资金（亿元） | 完成时限 |\n|---|---|---|---|\n| 东河镇 | 3 | 4.2 | 10月底前 |\n| 合计 | 3 | 4.2 | |';
    expect(rows(text)).toMatchObject([
      { due: '2024-10-31', lead: ['东河镇'], measures: ['3个 target', '420000000元 target'] },
    ]);
  });
});

describe('a table with merged cells and a unit column', () => {
  it('carries the lead down and takes the unit from its column', () => {
    const text =
      '河湾区2024年指标分解表\n类别|考核指标|计量单位|目标值|牵头部门\n经济|固定资产投资额|亿元|185|区发改委\n民生|城镇新增就业|万人|2.3|区人社局\n|新增养老床位|张|600|区民政局';
    expect(rows(text)).toMatchObject([
      { lead: ['区发改委'], measures: ['18500000000元 target'] },
      { lead: ['区人社局'], measures: ['23000人 target'] },
      { lead: ['区民政局'], measures: ['600张 target'] },
    ]);
  });
});
