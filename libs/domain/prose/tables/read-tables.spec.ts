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

describe('what stands around a table', () => {
  it('sets the unit of its sums and the term of its rows', () => {
    const text =
      '河湾区2022年项目进度表\n单位：万元\n序号\n项目名称\n总投资\n年度计划\n投资\n累计完成\n投资\n完成率\n责任单位\n1\n沿河管网\n（二期）\n8600\n5200\n3120\n60%\n区住建局\n2\n实验小学\n2300\n2300\n1840\n80%\n区教育局\n下半年工作安排：\n新建公园3座。';
    expect(rows(text)).toMatchObject([
      { lead: ['区住建局'], measures: ['86000000元 other', '52000000元 target', '31200000元 actual', '60% rate'] },
      { lead: ['区教育局'], measures: ['23000000元 other', '23000000元 target', '18400000元 actual', '80% rate'] },
      { status: 'planned', measures: ['3座 target'] },
    ]);
  });

  it('may be measure words on a line of their own and a term in brackets', () => {
    const text =
      '河湾街道2024年任务分解表\n（完成时限：12月底）\n\n责任社区    加装电梯    公园   社区责任人\n             （台）     （处）\n东桥社区      12         3      孟  帆\n西桥社区       8         2      卢晓雯\n';
    expect(rows(text)).toMatchObject([
      { due: '2024-12-31', lead: ['东桥社区'], measures: ['12台 target', '3处 target'] },
      { due: '2024-12-31', lead: ['西桥社区'], measures: ['8台 target', '2处 target'] },
    ]);
  });

  it('may be chapters between its rows', () => {
    const text =
      '河湾开发区2021年考核指标完成情况表\n（截至11月30日）\n指标名称\n计量\n单位\n目标值\n完成值\n完成率\n责任部门\n一、经济发展\n工业增加值\n亿元\n30\n27\n90%\n经济部\n二、项目建设\n闲置土地\n亩\n1500\n1386\n92.4%\n土地部';
    expect(rows(text)).toMatchObject([
      { lead: ['经济部'], measures: ['3000000000元 target', '2700000000元 actual', '90% rate'] },
      { lead: ['土地部'], measures: ['1500亩 target', '1386亩 actual', '92.4% rate'] },
    ]);
  });
});

describe('a spreadsheet as text', () => {
  it('has its cells between commas, in quotation marks where they hold some', () => {
    const text =
      '河湾街道2022年任务清单\n工作任务,目标,完成时限,牵头科室\n加装电梯,"签约20台,完工10台",9月底,更新办\n社区食堂,新建2家,年底前,服务办';
    expect(rows(text)).toMatchObject([
      { due: '2022-09-30', lead: ['更新办'], measures: ['20台 target', '10台 target'] },
      { due: '2022-12-31', lead: ['服务办'], measures: ['2家 target'] },
    ]);
  });
});

describe('cells', () => {
  it('of stages take the unit of their row, and 同上 is what stands above', () => {
    const text =
      '河湾区2023年推进计划表\n\n| 序号 | 指标 | 单位 | 年度目标 | 一季度 | 责任部门 |\n|---|---|---|---|---|---|\n| 1 | 工业产值 | 亿元 | 420 | 92 | 经济局（供电公司配合） |\n| 2 | 标准厂房 | 万㎡ | 建成12 | 桩基完成 | 同上 |';
    expect(rows(text)).toMatchObject([
      { measures: ['42000000000元 target'], lead: ['经济局'], support: ['供电公司'] },
      { measures: ['9200000000元 target'], due: '2023-03-31' },
      { measures: ['120000平方米 target'], lead: ['经济局'] },
      { quote: '桩基完成', due: '2023-03-31' },
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
