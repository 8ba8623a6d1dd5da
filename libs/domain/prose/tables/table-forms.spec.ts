import { readDocument } from '../read-document';

const rows = (text: string) =>
  readDocument(text).items.map(({ due, lead, support, leader, measures }) => ({
    due,
    lead,
    support,
    leader,
    measures: measures.map(({ value, unit, role }) => `${value}${unit} ${role}`),
  }));

describe('tables in other forms', () => {
  it('keeps the place of an empty cell between two tabs', () => {
    const text =
      '东河县2025年任务分解表\n序号\t任务\t年度目标\t牵头单位\t配合单位\t完成时限\n1\t道路\t硬化村道12公里\t县交通局\t\t9月底\n2\t水利\t疏浚河道3条\t县水利局\t县财政局\t11月底';
    expect(rows(text)).toEqual([
      { due: '2025-09-30', lead: ['县交通局'], support: [], leader: [], measures: ['12公里 target'] },
      { due: '2025-11-30', lead: ['县水利局'], support: ['县财政局'], leader: [], measures: ['3条 target'] },
    ]);
  });

  it('keeps chapters between numbered rows out of the rows, and puts broken cells together', () => {
    const lines = [
      '东河县2025年任务分解表',
      '序号',
      '工作任务',
      '牵头',
      '单位',
      '配合单位',
      '完成时限',
      '一、工业',
      '1',
      '新建厂房3座。',
    ];
    const rest = [
      '县工信局、',
      '县投促中心',
      '各乡镇',
      '2025年',
      '8月底',
      '二、农业',
      '2',
      '栽植果树50亩。',
      '县林业局',
      '县财政局',
      '10月底',
    ];
    expect(rows([...lines, ...rest].join('\n'))).toMatchObject([
      { due: '2025-08-31', lead: ['县工信局', '县投促中心'], support: ['各乡镇'], measures: ['3座 target'] },
      { due: '2025-10-31', lead: ['县林业局'], support: ['县财政局'], measures: ['50亩 target'] },
    ]);
  });

  it('reads rows that hold a figure in every quarter, and a last quarter that says more than the year', () => {
    const text =
      '东河县2025年季度推进清单\n\n序号  项目  年度目标  一季度  二季度  三季度  四季度  责任科室\n\n1  河道整治  整治河道9条  累计完成2条  累计完成4条  累计完成7条  验收9条  水利科';
    expect(rows(text).map(({ due, lead }) => [due, lead[0]])).toEqual([
      ['2025-12-31', '水利科'],
      ['2025-03-31', '水利科'],
      ['2025-06-30', '水利科'],
      ['2025-09-30', '水利科'],
      ['2025-12-31', '水利科'],
    ]);
  });

  it('reads heads in two rows, each figure with the unit of its group', () => {
    const text =
      '东河县2025年完成情况\n| 乡镇 | 改厕（户） | | 绿化（亩） | |\n| --- | --- | --- | --- | --- |\n| | 任务 | 完成 | 任务 | 完成 |\n| 南山镇 | 60 | 45 | 30 | 31 |';
    expect(rows(text)).toMatchObject([
      { lead: ['南山镇'], measures: ['60户 target', '45户 actual', '30亩 target', '31亩 actual'] },
    ]);
  });

  it('finds the place of a second row of heads where white space parts the cells', () => {
    const figures = ['60户 target', '45户 actual', '3.5公里 target', '4公里 actual'];
    const names =
      '东河县2025年完成情况\n          改厕（户）      管网（公里）\n乡镇   任务   完成   任务   完成\n南山镇   60   45   3.5   4';
    const beside =
      '东河县2025年完成情况\n乡镇   改厕（户）   管网（公里）\n任务   完成   任务   完成\n南山镇   60   45   3.5   4';
    for (const text of [names, beside]) expect(rows(text)).toMatchObject([{ lead: ['南山镇'], measures: figures }]);
  });

  it('finds the place of a second row of heads where a table lost its grid', () => {
    const heads = ['序号', '项目', '总投资', '分季度目标', '责任单位', '一季度', '二季度'];
    const cells = ['1', '水厂扩建', '5600万元', '完成招标', '铺设管网5公里', '县水利局'];
    expect(rows(`东河县2025年项目计划\n${[...heads, ...cells, '2', ...cells.slice(1)].join('\n')}`)).toMatchObject([
      { due: '2025-03-31', lead: ['县水利局'] },
      { due: '2025-06-30', lead: ['县水利局'], measures: ['5公里 target'] },
      { due: '2025-03-31' },
      { due: '2025-06-30' },
    ]);
  });

  it('puts heads together that a narrow column broke, by where they stand', () => {
    const text = [
      '东河县2025年指标分解表',
      '责任单位        工业总产值   固定资产投资   新增企业',
      '                （亿元）     增长（%）      （家）',
      '南山镇          8.5          14             12',
      '                              — 6 —',
      '北河乡          3.2          9.5            8',
      '注：1.各单位于12月底前完成。',
      '2.第1项由县工信局牵头。',
    ];
    expect(rows(text.join('\n'))).toMatchObject([
      { lead: ['南山镇'], due: '2025-12-31', measures: ['850000000元 target', '14% target', '12家 target'] },
      { lead: ['北河乡'], due: '2025-12-31', measures: ['320000000元 target', '9.5% target', '8家 target'] },
    ]);
  });

  it('lends bare results the measure words of what was promised, below a merged number too', () => {
    const text =
      '2025年实事完成情况\n序号 | 项目 | 完成情况 | 占全年计划 |\n1 | 新增养老床位150张 | 163 | 109% |\n改建护理床位60张 | 64 | 107% | |\n2 | 新建充电桩320个，其中快充桩80个 | 341，其中快充桩91 | 107% |';
    expect(rows(text).map(({ measures }) => measures)).toEqual([
      ['150张 target', '163张 actual', '109% rate'],
      ['60张 target', '64张 actual', '107% rate'],
      ['320个 target', '80个 target', '341个 actual', '91个 actual', '107% rate'],
    ]);
  });

  it('counts sums in money and all else in the other unit named above', () => {
    const table = '乡镇　　计划里程　　路面　　完成率　　完成投资\n南山镇　　18　　15.3　　85%　　1530';
    const measures = ['18公里 target', '15.3公里 actual', '85% rate', '15300000元 actual'];
    for (const above of ['单位：公里、万元', '全县进展如下。各镇进度见表。 单位：公里、万元'])
      expect(rows(`东河县2025年进度\n${above}\n${table}`)).toMatchObject([{ measures }]);
  });

  it('finds the heads below rows of particulars, and a promise of the task beside its steps', () => {
    const text =
      '索引号 | 0003 | 公开方式 | 主动公开 |\n发布单位 | 区政府 | 发文日期 | 2025-04-18 |\n公开范围 | 社会 | 时限 | 长期 |\n序号 | 实事项目 | 实施计划 | 责任单位 |\n1 | 新建学校5所 | 1.5月底前两校主体完工。2.8月底前全部交付使用。 | 教育局 |\n2 | 改造公园3座 | 1.6月底前开工2座。2.11月底前全部完工。 | 城管局 |';
    expect(readDocument(text).items.map(({ quote, lead }) => [quote, lead.join()])).toContainEqual([
      '新建学校5所',
      '教育局',
    ]);
  });

  it('reads rows that count on from another page', () => {
    const text =
      '东河区实事推进情况\n序号 |\n主要任务 |\n牵头 单位 |\n推进情况 |\n17 |\n新增停车泊位300个。 |\n住建局 |\n新增216个。 |\n18 |\n改造公厕24座。 |\n城管局 |\n完成16座。 |';
    expect(new Set(rows(text).map(({ lead }) => lead.join()))).toEqual(new Set(['住建局', '城管局']));
  });

  it('hears the note below for rows that name nobody', () => {
    const text =
      '东河镇2025年任务表\n序号|任务|目标|完成时限\n1|新建公厕|6座|9月底\n2|疏浚河道|12公里|10月底\n注：第1项由镇城管办牵头、镇规建办配合；其余由镇水利站负责。';
    expect(rows(text)).toMatchObject([
      { due: '2025-09-30', lead: ['镇城管办'], support: ['镇规建办'] },
      { due: '2025-10-31', lead: ['镇水利站'], support: [] },
    ]);
  });

  it('keeps a row whose first cells are merged with those above', () => {
    const text =
      '东河县2025年台账\n工作内容\t目标要求\t完成时限\t责任科室\n培训\t培训教师60人次\t9月底\t人事科\n\t新建工作室4个\t11月底\t师训科';
    expect(rows(text).map(({ due, lead }) => [due, lead[0]])).toEqual([
      ['2025-09-30', '人事科'],
      ['2025-11-30', '师训科'],
    ]);
  });

  it('reads lines parted by commas, cells in quotation marks among them', () => {
    const text =
      '东河县2025年任务分解表\n序号,工作任务,责任单位,完成时限\n1,"新建公厕6座,改建9座","县城管局",6月底\n2,更新管网4公里,县住建局,10月底';
    expect(rows(text)).toMatchObject([
      { due: '2025-06-30', lead: ['县城管局'], measures: ['6座 target'] },
      { due: '2025-06-30', lead: ['县城管局'], measures: ['9座 target'] },
      { due: '2025-10-31', lead: ['县住建局'], measures: ['4公里 target'] },
    ]);
  });

  it('gathers rows that fell apart over lines below their serial numbers', () => {
    const text =
      '东河县2025年实事责任表\n序号 类别 实施内容 牵头 责任 完成\n      单位 单位 时限\n一 安居工程 改造小区22个，\n    加装电梯100台\n县住建局\n各镇、街道\n10月底\n东河县人民政府办公室   第 3 页\n二 畅通工程 打通断头路\n    6条\n县交通局\n县公安局\n上半年';
    expect(rows(text)).toMatchObject([
      { due: '2025-10-31', lead: ['县住建局'], support: ['各镇', '街道'], measures: ['22个 target'] },
      { due: '2025-10-31', lead: ['县住建局'], measures: ['100台 target'] },
      { due: '2025-06-30', lead: ['县交通局'], support: ['县公安局'], measures: ['6条 target'] },
    ]);
  });

  it('takes a column whose head says nothing for what its cells look like', () => {
    const text =
      '东河县2025年工作清单\n| 任务 | 谁来办 | 谁来盯 | 啥时成 |\n|---|---|---|---|\n| 新建菜场2个 | 县商务局 | 陆明远 | 8月底 |\n| 改造公园3座 | 县城管局 | 欧阳静 | 国庆节前 |';
    expect(rows(text)).toMatchObject([
      { due: '2025-08-31', lead: ['县商务局'], leader: ['陆明远'] },
      { due: '2025-09-30', lead: ['县城管局'], leader: ['欧阳静'] },
    ]);
  });

  it('sets no term where the cell says that there is none', () => {
    const text =
      '东河县2025年任务表（12月底前完成）\n| 任务 | 年度目标 | 牵头单位 | 完成时限 |\n|---|---|---|---|\n| 执法 | 每季度检查2次 | 执法大队 | 长期 |\n| 造林 | 造林3万亩 | 县林业局 | — |\n| 治水 | 疏浚河道3条 | 县水利局 | 5月中旬 |';
    expect(rows(text).map(({ due }) => due)).toEqual([null, null, '2025-05-20']);
  });

  it('hears a heading above a table only where it is the nearest', () => {
    const text =
      '东河县2025年方案\n## 一、乡镇任务（11月底前完成）\n|乡镇|改厕（户）|\n|-|-|\n|东镇|850|\n## 二、部门任务\n|任务|牵头单位|\n|-|-|\n|新建市场2个|县商务局|';
    expect(rows(text).map(({ due }) => due)).toEqual(['2025-11-30', null]);
  });
});

describe('stages in columns of quarters', () => {
  const cells = (rows: string) =>
    readDocument(
      `河湾街道2023年季度推进表\n序号\n重点工作\n年度\n目标\n一季\n度\n二季\n度\n责任\n部门\n责任\n领导\n${rows}`,
    ).items.map(({ quote, due, lead, support }) => [quote, due, lead.join(), support.join()]);

  it('are put together where a narrow column broke them, and an end without a verb counts', () => {
    expect(
      cells(
        '1\n为老服务\n新建助餐点3个\n确定选址\n助餐点开业\n1个\n社会办\n（各居委会配合）\n费海鸥\n- 12 -\n河湾街道党政办公室\n2\n楼宇党建\n改建站点5个\n摸排到位\n累计改建3个\n党建办\n汪子良',
      ),
    ).toEqual([
      ['为老服务新建助餐点3个', '2023-12-31', '社会办', '各居委会'],
      ['确定选址', '2023-03-31', '社会办', '各居委会'],
      ['助餐点开业1个', '2023-06-30', '社会办', '各居委会'],
      ['楼宇党建改建站点5个', '2023-12-31', '党建办', ''],
      ['摸排到位', '2023-03-31', '党建办', ''],
      ['累计改建3个', '2023-06-30', '党建办', ''],
    ]);
  });

  it('stand beside the figure of the year, each quoted with its bars', () => {
    const { items } = readDocument(
      '河湾区2023年季度计划\n|指标|计量单位|全年|一季度|责任部门|\n|-|-|-|-|-|\n|签约项目|个|36|8|招商局|',
    );
    expect(items.map(({ quote, due }) => [quote, due])).toEqual([
      ['签约项目|个|36', '2023-12-31'],
      ['|8|', '2023-03-31'],
    ]);
  });
});

describe('tables that a page cut or a browser copied', () => {
  it('go on below heads that the next page words in its own way', () => {
    const text =
      '东河区2021年任务分工表\n序\n号\n重点任务\n年度目标\n牵头\n单位\n完成\n时限\n1\n管网\n新建管网21公里\n区水务局\n6月底\n2\n电梯\n更新电梯65台\n区市场监管局\n8月底\n第 1 页 共 2 页\n序号\n重点任务\n年度目标\n牵头单位\n时限\n3\n公园\n新建公园4个\n区园林中心\n10月底\n';
    expect(rows(text).map(({ due, lead }) => [due, lead.join()])).toEqual([
      ['2021-06-30', '区水务局'],
      ['2021-08-31', '区市场监管局'],
      ['2021-10-31', '区园林中心'],
    ]);
  });

  it('keep what they promise beside the steps that lead to it, each step with its own term', () => {
    const text =
      '东河区2023年实事表\n索引号 | 000330 | 公开方式 | 主动公开 |\n序号 | 实事项目 | 工作举措及实施计划 | 责任单位 | 配合单位 |\n1 | 新建学校5所。 | 1.5月底前北苑小学主体完工。 2.8月底前北苑小学竣工交付。 | 教育局 | 住建局,北苑街道 |';
    expect(
      readDocument(text).items.map(({ quote, due, lead, support }) => [quote, due, lead.join(), support.join()]),
    ).toEqual([
      ['新建学校5所', null, '教育局', '住建局,北苑街道'],
      ['5月底前北苑小学主体完工', '2023-05-31', '教育局', '住建局,北苑街道'],
      ['8月底前北苑小学竣工交付', '2023-08-31', '教育局', '住建局,北苑街道'],
    ]);
  });

  it('tell in sentences of what came of a task, each its own', () => {
    const text =
      '2023年实事推进情况\n序号 |\n主要任务 |\n牵头 单位 |\n1-10月推进情况 |\n1-11月推进情况 |\n是否达序 |\n说明 |\n20 |\n新建公共厕所24座。 |\n城管局 |\n完成16座。 |\n全部完成并对外开放。 |\n是 |\n||\n21 |\n新增泊位3000个。 |\n住建局 |\n新增2160个,占年度目标的72%。 |\n新增2890个,占年度目标的96.3%。 |\n否 |\n招标较晚。 |';
    expect(readDocument(text).items.map(({ quote, status, lead }) => [quote, status, lead.join()])).toEqual([
      ['新建公共厕所24座', 'planned', '城管局'],
      ['完成16座', 'ongoing', '城管局'],
      ['全部完成并对外开放', 'done', '城管局'],
      ['新增泊位3000个', 'planned', '住建局'],
      ['新增2160个,占年度目标的72%', 'ongoing', '住建局'],
      ['新增2890个,占年度目标的96.3%', 'ongoing', '住建局'],
    ]);
  });

  it('say by when work in hand is to end', () => {
    const text =
      '东河县2023年进度表\n序号 项目名称 责任单位 总投资 年计划投资 累计完成投资 完成比例 计划完工\n1 污水厂扩建（二期） 县住建局 12600万元 5000万元 4150万元 83% 11月底\n2 小学新建工程 县教育局 6300万元 3800万元 3800万元 100% —\n';
    expect(readDocument(text).items.map(({ status, due }) => [status, due])).toEqual([
      ['ongoing', '2023-11-30'],
      ['done', null],
    ]);
  });
});

describe('cells that stand for others', () => {
  it('are quoted where they stand: what holds on from the row above is no part of a row', () => {
    const text =
      '东河镇2024年分解表\n序号 | 工作内容 | 年度目标 | 责任部门 | 配合部门 | 完成时限\n1 | 产业 | 新增农场12家 | 镇农业办 | 各村 | 全年\n2 | | 流转土地1 500亩 | 〃 | — | 10月\n3 | 平安 | 安装探头260个 | 派出所（牵头）、镇综治办 | 各村 | 长期';
    expect(readDocument(text).items.map(({ quote, lead, support }) => [quote, lead.join(), support.join()])).toEqual([
      ['产业|新增农场12家', '镇农业办', '各村'],
      ['流转土地1500亩', '镇农业办', ''],
      ['平安|安装探头260个', '派出所', '镇综治办,各村'],
    ]);
  });

  it('say in one word how a task stands', () => {
    const text =
      '东河区2025年台账\n|责任科室|重点任务|时间节点|进展|\n|-|-|-|-|\n|安全科|校园护学岗全覆盖|9月1日前|已完成|\n|人事科|出台《教师管理办法》|6月底前|正在推进|';
    expect(readDocument(text).items.map(({ status, due }) => [status, due])).toEqual([
      ['done', null],
      ['planned', '2025-06-30'],
    ]);
  });
});
