import { readDocument } from './read-document';

const plan = (text: string) => readDocument(text, { genre: 'plan', year: 2024 }).items;
const report = (text: string) => readDocument(text, { genre: 'report', year: 2024 }).items;
const figures = (items: ReturnType<typeof plan>) =>
  items.flatMap(({ measures }) => measures.map(({ value, unit, role }) => `${value}${unit} ${role}`));

describe('a plan', () => {
  it.each([
    ['引进5亿元以上项目3个。', ['3个 target']],
    ['引进10亿元或1亿美元以上项目15个，培育百亿元企业2家。', ['15个 target', '2家 target']],
    ['新建公厕6座、改建9座。', ['6座 target', '9座 target']],
    ['加装电梯签约20台、开工15台、完工10台。', ['20台 target', '15台 target', '10台 target']],
    ['单位能耗下降3%。', ['-3% target']],
    ['覆盖率由55%提高到68%。', ['55% other', '68% rate']],
    ['占比提高3个百分点，达到71%。', ['3个百分点 change', '71% rate']],
    [
      '全年收入8亿元、税收2亿元，分别增长5%和7%。',
      ['800000000元 target', '200000000元 target', '5% change', '7% change'],
    ],
    ['确保完成投资40亿元，力争43亿元。', ['4000000000元 target', '4300000000元 target']],
    ['每季度开展检查不少于1次。', ['1次 target']],
  ])('reads %s', (text, found) => {
    expect(figures(plan(text))).toEqual(found);
  });

  it('cuts where the next clause begins another action', () => {
    expect(plan('拆除违法建筑12万平方米，新建绿地6公顷；改造管网3公里。').map(({ quote }) => quote)).toEqual([
      '拆除违法建筑12万平方米',
      '新建绿地6公顷',
      '改造管网3公里',
    ]);
  });

  it('lets a deadline before a sentence reach all of it', () => {
    const text = '6月底前，东街完成管网改造2公里；西街完成绿化1公顷。新建公园1座。';
    expect(plan(text).map(({ due }) => due)).toEqual(['2024-06-30', '2024-06-30', null]);
  });

  it('lets a term behind the last of several tasks reach back', () => {
    expect(plan('改造小区15个，更新管网12公里，10月底前完工。').map(({ due }) => due)).toEqual([
      '2024-10-31',
      '2024-10-31',
    ]);
  });

  it.each([
    ['推进污水厂提标改造，6月底前开工、12月底前完工。', ['2024-12-31']],
    ['6月底前完成招标、9月底前完成管网改造2公里。', ['2024-06-30', '2024-09-30']],
    ['汛期前疏浚河道18公里；入冬前改造管网26公里。', ['2024-05-31', '2024-10-31']],
    ['以2020年为基数，到2025年能耗下降13.5%。', ['2025-12-31']],
  ])('reads the terms of %s', (text, due) => {
    expect(plan(text).map((item) => item.due)).toEqual(due);
  });

  it('lets a note below a list assign its entries', () => {
    const text =
      '一、实事\n1.新建卫生室3所。\n2.改造危房42户。\n注：第1项由卫生院牵头；其余由村镇办负责，10月底前完成。\n';
    expect(plan(text).map(({ lead, due }) => [lead, due])).toEqual([
      [['卫生院'], null],
      [['村镇办'], '2024-10-31'],
    ]);
  });

  it('reads labels inside running text, each for what stands before it', () => {
    const text = '1.新建冷库2座，责任单位为农业办，完成时间为9月底；培育企业3家，责任单位：经发办，完成时限：12月底。';
    expect(plan(text).map(({ quote, lead, due }) => [quote, lead, due])).toEqual([
      ['新建冷库2座', ['农业办'], '2024-09-30'],
      ['培育企业3家', ['经发办'], '2024-12-31'],
    ]);
  });

  it.each([
    ['新增厂房3万平方米。（经发办牵头，财政所配合；6月底前完成过半）', ['经发办'], ['财政所']],
    ['为120名妇女开展筛查，由卫生院负责实施，妇联协助组织。', ['卫生院'], []],
  ])('reads who answers beside other words in %s', (text, lead, support) => {
    expect(plan(text)[0]).toMatchObject({ lead, support });
  });

  it('takes the period that a heading names as the term of what stands below', () => {
    const text = '任务清单\n\n（一）2024年3月—6月：启动阶段\n1.新建公园3座。\n2.改造道路2公里。\n';
    expect(plan(text).map(({ due }) => due)).toEqual(['2024-06-30', '2024-06-30']);
  });

  it('gives a tail in brackets to every task of its paragraph', () => {
    const items = plan(
      '一、建设\n1.新建公园3座；改造道路2公里。（区绿化局牵头，区城管局、各镇配合，9月底前完成）\n2.新建桥梁1座。\n',
    );
    expect(items.map(({ lead, support, due }) => [lead, support, due])).toEqual([
      [['区绿化局'], ['区城管局', '各镇'], '2024-09-30'],
      [['区绿化局'], ['区城管局', '各镇'], '2024-09-30'],
      [[], [], null],
    ]);
  });

  it.each([
    [
      '新建桥梁3座。（区建设科牵头，各县（市、区）交通局配合，10月底前完成）',
      ['区建设科'],
      ['各县（市、区）交通局'],
      '2024-10-31',
    ],
    [
      '新建桥梁3座。责任股室：规划股；配合单位：各乡镇卫生院；完成时限：10月底前。',
      ['规划股'],
      ['各乡镇卫生院'],
      '2024-10-31',
    ],
    ['新建桥梁3座。疾控股牵头，县疾控中心配合，上半年完成。', ['疾控股'], ['县疾控中心'], '2024-06-30'],
    ['新建桥梁3座（市攻坚办会同市直部门落实）。', ['市攻坚办'], ['市直部门'], null],
    ['新建桥梁3座（基建办），同步新增车位600个。', ['基建办'], [], null],
  ])('reads who answers in %s', (text, lead, support, due) => {
    expect(plan(text)[0]).toMatchObject({ lead, support, due });
  });

  it('takes the numbered heading of a stage for one, though it ends like a sentence', () => {
    const text =
      '二、任务\n（一）排查阶段（3月至4月）。\n1.建立台账。\n（二）攻坚阶段（5月至10月）。\n1.整治排口46个。\n2.新建管网8公里。\n';
    expect(plan(text).map(({ due }) => due)).toEqual(['2024-04-30', '2024-10-31', '2024-10-31']);
  });

  it('names the units of a line below a heading for what stands under it, and the term of a line below', () => {
    const text =
      '项目一 文体惠民\n（责任单位：区文旅局   分管区领导：罗明）\n1.新建步道6条　2.改造球场18片\n完成时限：三季度\n';
    expect(plan(text).map(({ lead, due }) => [lead, due])).toEqual([
      [['区文旅局'], '2024-09-30'],
      [['区文旅局'], '2024-09-30'],
    ]);
  });

  it('leaves who is named in a clause of its own to it', () => {
    const items = plan('会议决定：（一）由城建办牵头，网格中心配合，改造泵站6处；（二）探访老人1次（服务办负责）。');
    expect(items.map(({ lead, support }) => [lead, support])).toEqual([
      [['城建办'], ['网格中心']],
      [['服务办'], []],
    ]);
  });

  it('reads a task told in lines of key and value', () => {
    const text =
      '【任务01】供水保障\n目标：铺设管网126公里；改造水厂3座\n时限：10月底\n牵头：县水利局\n配合：县水务集团\n';
    expect(plan(text).map(({ lead, support, due }) => [lead, support, due])).toEqual([
      [['县水利局'], ['县水务集团'], '2024-10-31'],
      [['县水利局'], ['县水务集团'], '2024-10-31'],
    ]);
  });

  it('takes no date of a heading for a term', () => {
    expect(plan('河湾街道任务清单\n党政办公室  2024年8月11日\n\n新建公园3座。').map(({ due }) => due)).toEqual([null]);
  });

  it('lets a period at the head of a paragraph reach all of it', () => {
    const due = (text: string) => plan(text).map((item) => item.due);
    expect(due('三季度：改造公厕3座；新建公园2座。')).toEqual(['2024-09-30', '2024-09-30']);
    expect(due('（11月至12月）①改造公厕3座；②新建公园2座。')).toEqual(['2024-12-31', '2024-12-31']);
  });

  it('reads a list numbered in running text', () => {
    const items = plan('1.新建步道6条　2.改造球场18片　3.24小时书房新开5家\n');
    expect(items.map(({ quote }) => quote)).toEqual(['新建步道6条', '改造球场18片', '24小时书房新开5家']);
  });

  it('lets a term inside a phrase reach that phrase alone', () => {
    expect(plan('年内改造小区12个，公共场所设备配置不少于60台。').map(({ due }) => due)).toEqual(['2024-12-31', null]);
    expect(plan('新开专线12条，其中城区3条，其余4条秋季开学前开通。').map(({ due }) => due)).toEqual([
      null,
      '2024-08-31',
    ]);
  });

  it('keeps a rate or a yardstick of its own apart', () => {
    expect(plan('对工程项目开展监督2轮，信访举报件办结率100%。')).toHaveLength(2);
    expect(plan('发展党员40名，新业态“驿站”≥20处。')).toHaveLength(2);
  });

  it('names the units of a heading for tasks that name none', () => {
    const items = plan('一、教育（牵头单位：区教育局）\n\n- 新建学校2所。\n- 新建幼儿园3所。（区建设局）\n');
    expect(items.map(({ lead }) => lead)).toEqual([['区教育局'], ['区建设局']]);
  });

  it('finds ends without a figure, and leaves slogans out', () => {
    const items = plan('以高质量发展为抓手，实现设备全覆盖；大桥主体封顶；出台《管理办法》；不断优化服务。');
    expect(items.map(({ quote, kind }) => [quote, kind])).toEqual([
      ['实现设备全覆盖', 'milestone'],
      ['大桥主体封顶', 'milestone'],
      ['出台《管理办法》', 'milestone'],
      ['不断优化服务', 'qualitative'],
    ]);
  });

  it('says how firmly a task binds', () => {
    expect(plan('建成公园1座；推进河道治理建设；探索物业共治模式。').map(({ commitment }) => commitment)).toEqual([
      'hard',
      'soft',
      'aspirational',
    ]);
  });
});

describe('a report', () => {
  it.each([
    ['收集问题1747个，有效解决1439个，解决率82.4%。', ['1747个 base', '1439个 actual', '82.4% rate']],
    ['24件建议已解决16件、正在解决7件。', ['24件 base', '16件 actual', '7件 actual']],
    ['完成投资900万元，占年计划2000万元的45%。', ['9000000元 actual', '20000000元 base', '45% rate']],
    ['项目覆盖28个居委会中的21个，占75%。', ['28个 base', '21个 actual', '75% rate']],
    ['信访量421件，同比下降22%。', ['421件 actual', '-22% change']],
    [
      '面积24万亩、产量9万吨，分别较上年增加3万亩、2万吨。',
      ['240000亩 actual', '90000吨 actual', '30000亩 change', '20000吨 change'],
    ],
    ['已改造的163个小区中，引入物业57个、托管106个。', ['163个 base', '57个 actual', '106个 actual']],
    ['水系项目计划总投资1.5亿元，完成投资1.3亿元。', ['150000000元 base', '130000000元 actual']],
    ['公交站点500米覆盖率100%。', ['100% rate']],
    ['食品抽检4.8批次/千人，运力4.5万载重吨。', ['4.8批次/千人 actual', '45000载重吨 actual']],
    [
      '29个拟开工项目中，北河水库、南坝整治等13个项目已开工，完成投资7亿元。',
      ['29个 base', '13个 actual', '700000000元 actual'],
    ],
    ['收到提案89件，审查立案82件。', ['89件 base', '82件 actual']],
    ['计划接入站点210个，实际接入57个。', ['210个 target', '57个 actual']],
    ['新增绿地21公顷，超年度任务1.6公顷。', ['21公顷 actual', '1.6公顷 change']],
    [
      '改造锅炉118台、管网23公里，分别完成年度目标（锅炉146台、管网40公里）的80.8%、57.5%。',
      ['118台 actual', '23公里 actual', '146台 base', '40公里 base', '80.8% rate', '57.5% rate'],
    ],
    ['完成投资11.54亿元，完成年度总投资的88.76%。', ['1154000000元 actual', '88.76% rate']],
    ['改造桥梁12座（计划10座）。', ['12座 actual', '10座 target']],
    ['收集立法建议44条，2条被采纳。', ['44条 base', '2条 actual']],
    ['补贴标准每人每月提高10元，达到110元。', ['10元 change', '110元 actual']],
    ['受理举报23件，了结19件。', ['23件 base', '19件 actual']],
    ['游客中心（1200平方米）开放。', ['1200平方米 other']],
    ['改造路灯300盏（其中节能灯200盏）。', ['300盏 actual', '200盏 actual']],
    ['存款余额612.7亿元，比年初增加46.3亿元。', ['61270000000元 actual', '4630000000元 change']],
    ['收到诉求236件，现场答复139件，通过流转处置97件。', ['236件 base', '139件 actual', '97件 actual']],
    ['推动25项任务落细落实。', ['25项 actual']],
    ['46个地块完成调查四十个。', ['46个 base', '40个 actual']],
    ['9栋单体中6栋封顶。', ['9栋 base', '6栋 actual']],
    ['人口自然增长率0.54%。', ['0.54% rate']],
    ['落实中央八项规定精神，处置110分派警情。', []],
    ['7项实事工程按节点推进。', ['7项 target']],
    ['万人发案率为8.74。', ['8.74 rate']],
    ['出租房“旅馆签约98户、“旅馆家”签约35户。', ['98户 actual', '35户 actual']],
  ])('reads %s', (text, found) => {
    expect(figures(report(text))).toEqual(found);
  });

  it('tells begun from finished', () => {
    const text = '启动22个小区换届，已完成南苑、北苑等9个小区。推进河湾医院扩建工程。建成公园1座。';
    const items = report(text);
    expect(items.map(({ status }) => status)).toEqual(['ongoing', 'ongoing', 'done']);
    expect(items[0]!.sites).toEqual(['南苑', '北苑']);
    expect(items.every(({ due }) => due === null)).toBe(true);
  });

  it('does not take for finished what leaves a rest', () => {
    const status = (text: string) => report(text).map((item) => item.status);
    expect(status('除险加固水库7座，另2座计划9月进场。')).toEqual(['ongoing', 'planned']);
    expect(status('办结工单40件，其余8件正在协调。')[0]).toBe('done');
  });

  it('names the unit that acts', () => {
    expect(report('区财政局已收回资金300万元。')[0]!.lead).toEqual(['区财政局']);
    expect(report('镇综治办联合社区中心、派出所开展整治63次。')[0]).toMatchObject({
      lead: ['镇综治办'],
      support: ['社区中心', '派出所'],
    });
  });

  it('names centres, stations and towns that act as an office does', () => {
    const lead = (text: string) => report(text)[0]!.lead;
    expect(lead('法律服务工作站接待群众237人次。')).toEqual(['法律服务工作站']);
    expect(lead('河湾镇分三场召开了社区工作调研会。')).toEqual(['河湾镇']);
    expect(lead('文化中心、邻里中心开展公益集市活动。')).toEqual(['文化中心', '邻里中心']);
    expect(report('与市委党校、交大合作共建教学基地。')[0]!.support).toEqual(['市委党校', '交大']);
  });

  it('names who acts before a count, a check or a shared task', () => {
    const lead = (text: string) => plan(text)[0]?.lead;
    expect(lead('区公安局、区商务局各抽查场所不少于60家。')).toEqual(['区公安局', '区商务局']);
    expect(lead('区应急局对剩余147条隐患逐条督促整改。')).toEqual(['区应急局']);
    expect(lead('会议事项由区政府督查室每周督办1次。')).toEqual(['区政府督查室']);
    expect(plan('区文旅局会同区气象局建立极端天气预警发布机制。')[0]).toMatchObject({
      lead: ['区文旅局'],
      support: ['区气象局'],
    });
  });

  it('takes a bare name in brackets at the end for who wrote it', () => {
    expect(report('开展专项整治10次。（河湾派出所、镇综治办）')[0]!.lead).toEqual([]);
    expect(report('开展专项整治10次。（镇综治办牵头）')[0]!.lead).toEqual(['镇综治办']);
  });

  it('says that a paragraph printed twice is a duplicate', () => {
    const line = '◆完成101户适老化改造，新增床位20张。';
    expect(report(`${line}\n${line}\n`).map(({ duplicate }) => duplicate ?? false)).toEqual([false, false, true, true]);
  });
});

describe('who acts in a report', () => {
  it.each([
    ['区残联会同区医保局、区民政局开展筛查26场。', [['区残联', '区医保局、区民政局']]],
    ['区水务局与区环保局共同完成排污口整治47个。', [['区水务局', '区环保局']]],
    ['区文旅局举办文化节1次（区融媒体中心协办）。', [['区文旅局', '区融媒体中心']]],
    ['区城管局查处违停86起，清理广告牌230块。', [['区城管局', ''], ['区城管局', '']]],
    ['区教育局争取资金850万元，已开工学校9所。', [['区教育局', ''], ['', '']]],
    ['区海事所检查船舶210艘次。', [['区海事所', '']]],
    ['文体中心完成装修2000平方米。', [['', '']]],
  ])('%s', (text, units) => {
    expect(report(text).map(({ lead, support }) => [lead.join('、'), support.join('、')])).toEqual(units);
  }); // prettier-ignore

  it('leaves marks and joining words out of a quote', () => {
    expect(report('新增车位460个；同时，推进加装电梯，已签约35台。').map(({ quote }) => quote)).toEqual([
      '新增车位460个',
      '推进加装电梯，已签约35台',
    ]);
  });

  it('hears the labels below an entry for it alone where the entries above name their own', () => {
    const text = '1.新建冷库2座（农业办）。\n2.硬化道路6公里\n3.建设充电桩30个\n责任单位：规建办\n';
    expect(plan(text).map(({ lead }) => lead)).toEqual([['农业办'], [], ['规建办']]);
  });
});

describe('the name of a work before a comma', () => {
  it('belongs to what is said of it', () => {
    const [first] = report('北河治理工程，投资2180万元，已完成94%。');
    expect(first!.quote).toBe('北河治理工程，投资2180万元');
    expect(report('与档案馆联合实施留声机项目，创作剧目2部。').at(-1)!.quote).toBe('创作剧目2部');
  });
});

describe('headings without numbers', () => {
  it('keep below one that names a time what that announces, and end full columns', () => {
    const text =
      '东河社区报\n\n回眸2022：交出民生答卷\n\n去年，街道引进企业86户，完成税收4.3亿元，同\n比增长5.8%；居民满意率由91%提升到94.6%。\n\n展望2023：今年我们这样干\n\n一老一小更贴心\n\n新建社区食堂2家、助餐点6个，提供托位60个。\n\n基层治理更有序\n\n培育工作室10个，举办活动12次。';
    const items = readDocument(text).items;
    expect(items.filter(({ status }) => status === 'done')).toHaveLength(3);
    expect(items.filter(({ status }) => status === 'planned').length).toBeGreaterThan(2);
    expect(items.at(-1)).toMatchObject({ status: 'planned', section: '基层治理更有序' });
  });
});

describe('what stands beside a task', () => {
  it('is told by labels above it where a chapter begins with such', () => {
    const text =
      '任务清单\n责任科室：党建办\n1 发展党员18名\n2 打造示范点3个\n责任科室：城管办\n3 拆除违建1200平方米\n';
    expect(plan(text).map(({ quote, lead }) => [quote, lead])).toEqual([
      ['发展党员18名', ['党建办']],
      ['打造示范点3个', ['党建办']],
      ['拆除违建1200平方米', ['城管办']],
    ]);
  });

  it('is told by a bracket behind its name, or by a term behind the bracket', () => {
    const text =
      '1.实训楼（责任单位：县教育局），计划新建教室60间。\n2.加装扶手1290米（居委会牵头，物业配合），4月底前完工。\n';
    expect(plan(text).map(({ lead, due }) => [lead, due])).toEqual([
      [['县教育局'], null],
      [['居委会'], '2024-04-30'],
    ]);
  });

  it('is told between its name and its end', () => {
    const [item] = plan('城南中学扩建项目由县教育局牵头，县城投公司配合，8月25日前完成教学楼装修。');
    expect(item).toMatchObject({ lead: ['县教育局'], support: ['县城投公司'], due: '2024-08-25' });
    expect(item!.quote.startsWith('城南中学扩建项目')).toBe(true);
  });

  it('is told by words that say whose work it is', () => {
    expect(report('县交投公司牵头的改线工程，路基完成98%。')[0]).toMatchObject({
      lead: ['县交投公司'],
      status: 'ongoing',
    });
  });
});

describe('a review followed by a plan', () => {
  const text =
    '河湾镇2023年工作总结和2024年工作思路\n\n一、2023年工作回顾\n新建公园3座，年内新增床位20张。\n\n二、2024年工作安排\n年底前新建公园5座。\n\n明年6月底前完成普查。\n';

  it('is read by the tense and year of its sections', () => {
    const { document, items } = readDocument(text);
    expect(document.genre).toBe('mixed');
    expect(items.map(({ status, due }) => [status, due])).toEqual([
      ['done', null],
      ['done', null],
      ['planned', '2024-12-31'],
      ['planned', '2025-06-30'],
    ]);
  });
});

describe('what comes before a plan without a heading of its own', () => {
  it('is told of the year before', () => {
    const text = '城市更有品质\n\n2023年，全镇新建公园3座，改造道路12公里。\n\n2024年工作安排\n\n新建公园5座。\n';
    expect(readDocument(text).items.map(({ status }) => status)).toEqual(['done', 'done', 'planned']);
  });

  it('may call its chapters as a plan would', () => {
    const text = '关于全镇实事推进情况的通报\n一、民生实事\n1.新建公厕6座。\n二、下步要求\n9月底前新建公厕2座。\n';
    expect(readDocument(text, { year: 2024 }).items.map(({ status }) => status)).toEqual(['done', 'planned']);
  });
});

describe('what minutes tell before they decide', () => {
  it('is a result, a whole with its part work in hand', () => {
    const text = '会议明确：上半年，县城管局已清淤管网64公里；城区启动易涝点改造9处，已完工5处。';
    expect(plan(text).map(({ status, measures }) => [status, measures.map(({ role }) => role)])).toEqual([
      ['done', ['actual']],
      ['ongoing', ['base', 'actual']],
    ]);
  });
});

describe('minutes', () => {
  it('decide what will be done and tell what was', () => {
    const text =
      '河湾街道会议纪要\n〔2022〕17期\n\n会议指出，今年以来，街道新建公园3座。\n会议决定：应急办组织演练2次。\n';
    const { document, items } = readDocument(text);
    expect(document.year).toBe(2022);
    expect(items.map(({ status }) => status)).toEqual(['done', 'planned']);
  });
});

describe('an empty or foreign text', () => {
  it.each(['', ' \n', 'The quick brown fox.', '。。。'])('gives no items for %j', (text) => {
    expect(readDocument(text)).toMatchObject({ items: [], findings: [] });
  });
});

describe('the year of a document', () => {
  const text =
    '青石镇2023年城市管理工作方案\n一、工作目标\n年内改造公厕12座。6月底前新建绿地2公顷。2025年3月底前完成验收。\n';
  const dues = (year?: number) => readDocument(text, year === undefined ? {} : { year }).items.map(({ due }) => due);

  it('is taken from its title when nobody says otherwise', () => {
    expect(dues()).toEqual(['2023-12-31', '2023-06-30', '2025-03-31']);
  });

  it('is not taken from the name of a document, nor is what lies ahead', () => {
    const text =
      '有力保障民生\n◆编制《公共服务发展五年行动计划（2023-2027年）》。\n◆制定《学区三年行动计划（2023-2025年）》。\n◆举办招聘会8场，发布岗位890个。\n';
    const { document, items } = readDocument(text);
    expect(document.year).toBeNull();
    expect(items.map(({ status }) => status)).not.toContain('planned');
  });

  it('is the one a person chose, save where a year stands beside the date', () => {
    expect(dues(2024)).toEqual(['2024-12-31', '2024-06-30', '2025-03-31']);
  });

  it('is the one a person chose in tables under the title too', () => {
    const table = '2023年重点任务表\n|任务|完成时限|责任单位|\n|---|---|---|\n|新建公厕6座|6月底|城管科|\n';
    expect(readDocument(table, { year: 2024 }).items.map(({ due }) => due)).toEqual(['2024-06-30']);
  });
});

describe('why a paper is written', () => {
  it("is nobody's task", () => {
    const text = '为落实上级部署，回应居民最关心的身边事，结合本镇实际，制定本方案。年内改造公厕12座。';
    expect(plan(text).map(({ quote }) => quote)).toEqual(['年内改造公厕12座']);
  });
});

describe('who is charged', () => {
  it('answers for what follows in the clause', () => {
    const text = '应急办要组织防汛演练2次，完成水库鉴定7座；市发改委牵头，市财政局配合，争取资金3亿元。';
    expect(plan(text).map(({ lead, support }) => [lead, support])).toEqual([
      [['应急办'], []],
      [['应急办'], []],
      [['市发改委'], ['市财政局']],
    ]);
  });

  it('keeps the year a chapter names over a lead-in that opens its list', () => {
    const paper = [
      '甲市残联2021年工作报告暨2022年重点任务',
      '【2021·回望】',
      '新建康复站3个，服务残疾人420人次；举办招聘会13场，新增就业1800人。',
      '【2022·展望】',
      '围绕残疾人保障和发展规划，重点抓好以下工作：',
      '壹 就业增收 培训残疾人1500人次以上。（教育就业部，10月底前）',
    ].join('\n\n');
    const promised = readDocument(paper).items.find(({ quote }) => quote.includes('培训'));
    expect(promised).toMatchObject({ status: 'planned', due: '2022-10-31' });
  });
});
