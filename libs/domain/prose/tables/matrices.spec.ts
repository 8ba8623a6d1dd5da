import { readDocument } from '../read-document';

const rows = (text: string) =>
  readDocument(text).items.map(({ due, lead, leader, status, measures }) => ({
    due,
    lead,
    leader,
    status,
    measures: measures.map(({ value, unit, role, of }) => `${of} ${value}${unit} ${role}`),
  }));

describe('a matrix of bare numbers', () => {
  it('has what is counted in heads of two lines, each piece below the head it stands under', () => {
    const text =
      '东河市2025年任务分解表\n\n县（市、区）   规上产值   工业投资      调查       孤寡家庭\n               （亿元）   增长（%）     失业率     走访（户）\n南山区         86.5       14            5.5        18\n               — 6 —\n北山县         4.2        8.5           5.2        —\n合计           90.7       —             —          18\n';
    expect(rows(text)).toMatchObject([
      {
        lead: ['南山区'],
        measures: [
          '规上产值 8650000000元 target',
          '工业投资增长 14% target',
          '调查失业率 5.5% rate',
          '孤寡家庭走访 18户 target',
        ],
      },
      {
        lead: ['北山县'],
        measures: ['规上产值 420000000元 target', '工业投资增长 8.5% target', '调查失业率 5.2% rate'],
      },
    ]);
  });

  it('may stand one cell a line, below the names of villages', () => {
    const text =
      '东河镇2025年整治任务表\n村名\n户厕改造（户）\n新增“四好”村道（公里）\n完成时限\n包村干部\n石桥村\n85\n1.5\n9月底\n何敏\n柳湾村\n120\n2.8\n10月底\n罗强';
    expect(rows(text)).toMatchObject([
      { due: '2025-09-30', lead: ['石桥村'], leader: ['何敏'], measures: [/85户 target/, /1\.5公里 target/].map((figure) => expect.stringMatching(figure)) },
      { due: '2025-10-31', lead: ['柳湾村'], leader: ['罗强'], measures: [/120户 target/, /2\.8公里 target/].map((figure) => expect.stringMatching(figure)) },
    ]); // prettier-ignore
  });

  it('promises a rate that no column says how far it has come', () => {
    const text =
      '东河县2025年项目任务分配表\n街道|产前筛查（人）|疫苗接种率|备注\n南山街道|1200|≥98%|\n湖滨街道|860|≥97%|含园区';
    expect(rows(text).map(({ status }) => status)).toEqual(['planned', 'planned']);
  });

  it('has reached what was to fall when it is lower', () => {
    const text =
      '东河县指标完成情况\n| 地区 | PM2.5浓度（微克/立方米） | | 优良率（%） | |\n| --- | --- | --- | --- | --- |\n| | 目标 | 实际 | 目标 | 实际 |\n| 南山镇 | 32 | 31 | 88 | 90 |\n| 北山镇 | 30 | 33 | 90 | 92 |';
    expect(rows(text).map(({ status }) => status)).toEqual(['done', 'ongoing']);
  });
});

describe('results beside tasks that say their figure in words', () => {
  const text =
    '2024年东河县实事完成情况\n序号 | 实事项目 | 截至10月底进展 | 占全年计划 |\n1 | 新增150张养老床位 | 163 | 109% |\n改建60张照护床位 | 54 | 90% | |\n2 | 新建充电桩320个，其中快充桩80个 | 341，其中快充桩91 | 107% |';

  it('have the unit of that figure, each of several in a cell, and keep their columns where the serial number is merged', () => {
    expect(rows(text)).toMatchObject([
      { status: 'done', measures: ['养老床位 150张 target', /163张 actual/, /109% rate/].map((figure) => expect.stringMatching(figure)) },
      { status: 'ongoing', measures: ['照护床位 60张 target', /54张 actual/, /90% rate/].map((figure) => expect.stringMatching(figure)) },
      { status: 'done', measures: [/320个 target/, /80个 target/, /341个 actual/, /91个 actual/, /107% rate/].map((figure) => expect.stringMatching(figure)) },
    ]); // prettier-ignore
  });

  it('are no task where the column says what a task costs', () => {
    const table =
      '东河街道2025年安排表（金额单位：万元）\n序号   项目名称    建设内容          完成时间   投资\n1      供水改造    改造小区9个       10月底前   860\n2      夜间照明    安装路灯310盏     上半年     155\n';
    expect(rows(table).map(({ measures }) => measures)).toEqual([['小区 9个 target'], ['路灯 310盏 target']]);
  });
});

it('keeps the line above a table apart from the note below it', () => {
  const text = '东河县2025年任务表\n|乡镇|改厕（户）|公园（处）|\n|-|-|-|\n|南山镇|60|2|\n注：各镇于11月30日前完成。';
  expect(readDocument(text).items.map(({ quote }) => quote)).toEqual(['南山镇|60|2']);
});
