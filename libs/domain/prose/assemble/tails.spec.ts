import { readDocument } from '../read-document';

const owners = (line: string) =>
  readDocument(`河湾区2024年工作计划\n一、重点任务\n1.${line}\n`).items.map(({ lead, due }) => [lead.join('、'), due]);

describe('how far a bracket reaches', () => {
  it('behind the closing mark: over the paragraph', () => {
    expect(owners('新建公园3座；改造小区5个。（甲局牵头，9月底前完成）')).toEqual([
      ['甲局', '2024-09-30'],
      ['甲局', '2024-09-30'],
    ]);
  });

  it('in brackets of any kind, or units alone behind a dash', () => {
    for (const tail of ['【甲局牵头，9月底前完成】', '[甲局牵头，9月底前完成]', '（甲局，9月底前全面完成）'])
      expect(owners(`新建公园3座。${tail}`)).toEqual([['甲局', '2024-09-30']]);
    expect(owners('新建公园3座；——甲局、乙局')).toEqual([['甲局、乙局', null]]);
    expect(owners('区住建局（牵头）、区财政局：新建公园3座。')).toEqual([['区住建局', null]]);
    expect(owners('新建公园3座。主责单位：甲局；协作单位：乙局。')).toEqual([['甲局', null]]);
  });

  it('a term that ends a clause without a verb holds for what stands before it', () => {
    expect(owners('清理河道18公里，6月底前。')).toEqual([['', '2024-06-30']]);
    expect(owners('4月起开展义诊60场次。')).toEqual([['', null]]);
  });

  it('alone at the end: over the paragraph', () => {
    expect(owners('新建公园3座；改造小区5个（甲局牵头）。')).toEqual([
      ['甲局', null],
      ['甲局', null],
    ]);
  });

  it('inside its sentence, with another beside it: over its clause', () => {
    expect(owners('新建公园3座（乙局负责）；更换路灯80盏；改造小区5个（责任单位：甲局）。')).toEqual([
      ['乙局', null],
      ['', null],
      ['甲局', null],
    ]);
  });

  it('inside its sentence, with more text behind it: over its clause', () => {
    expect(owners('新建公园3座；改造小区5个（甲局牵头，乙局配合）；更换路灯80盏。')).toEqual([
      ['', null],
      ['甲局', null],
      ['', null],
    ]);
  });

  it('with a term of one thing: its term over what speaks of it', () => {
    expect(owners('出台《管理办法》，每半年评估1次。（办法11月中旬前出台；责任科室：甲科）')).toEqual([
      ['甲科', '2024-11-20'],
      ['甲科', null],
    ]);
  });
});

describe('who acts by the words of the sentence', () => {
  it.each([
    ['区民政局会同区残联帮助残疾人就业200人。', ['区民政局', null]],
    ['区总工会于五一前完成慰问500人。', ['区总工会', '2024-04-30']],
    ['东镇、西镇11月中旬前报送整改方案3份。', ['东镇、西镇', '2024-11-20']],
    ['镇农技中心推广绿肥深耕5600亩次。', ['镇农技中心', null]],
  ])('%s', (line, owner) => expect(owners(line)).toEqual([owner]));
});

describe('lines of labels below a task', () => {
  it('stand each for itself, terms in figures among them', () => {
    expect(
      owners('硬化道路80公里。\n责任单位：县交通局，协办单位：各乡镇\n完成时间：2024.11\n进度安排：全年有序推进。'),
    ).toContainEqual(['县交通局', '2024-11-30']);
  });

  it('name no leader where they give a telephone number', () => {
    const { items } = readDocument(
      '河湾区2024年工作计划\n一、任务\n1.新建公园3座。\n联系人：宋知远    电话：0000-1234567\n',
    );
    expect(items.map(({ leader }) => leader)).toEqual([[]]);
  });
});

describe('a bracket alone at the end, inside its sentence', () => {
  it('leaves the sentence before to whom that sentence names', () => {
    expect(owners('市攻坚办每月通报水质1次。统筹资金1.6亿元（市财政局牵头）。')).toEqual([
      ['市攻坚办', null],
      ['市财政局', null],
    ]);
  });

  it('may be of another shape', () => {
    expect(owners('改造卫生院4所。〔体改股〕')).toEqual([['体改股', null]]);
  });
});

describe('a last sentence that only assigns', () => {
  const read = (line: string) => readDocument(`河湾区2024年工作计划\n一、任务\n${line}\n`).items;

  it('names units with a bracket of their own', () => {
    expect(read('加固堤防12公里；新建雨量站8座。由区水务局负责，各乡镇（街道）配合。')).toMatchObject([
      { lead: ['区水务局'], support: ['各乡镇（街道）'] },
      { lead: ['区水务局'], support: ['各乡镇（街道）'] },
    ]);
  });

  it('is added to by the leader in a bracket behind it', () => {
    expect(read('改造燃气立管30公里；更换阀门900只。由区城管局牵头。（责任领导：沈牧野）')).toMatchObject([
      { lead: ['区城管局'], leader: ['沈牧野'] },
      { lead: ['区城管局'], leader: ['沈牧野'] },
    ]);
  });
});

it('reads a list of what is to be put right as promises', () => {
  const text =
    '河湾镇督察反馈问题整改清单\n一、乱倒垃圾问题\n整改措施：清运垃圾300吨；复绿地块9亩。\n责任单位：镇城管办\n';
  expect(readDocument(text).items.map(({ status }) => status)).toEqual(['planned', 'planned']);
});
