import type { ReadItem, ReadMeasure } from '@dajuan/domain/prose';
import { refuseMeasure } from '@dajuan/domain/progress';
import { measuresFromReading } from './measures-from-reading';

const figure = (value: number, unit: string, of: string, rest: Partial<ReadMeasure> = {}): ReadMeasure => ({
  value,
  unit,
  of,
  role: 'target',
  bound: 'exact',
  start: 0,
  end: 0,
  ...rest,
});

const item = (given: Partial<ReadItem>): ReadItem => ({
  quote: '',
  start: 0,
  end: 0,
  section: null,
  status: 'planned',
  kind: given.measures ? 'quantitative' : 'milestone',
  due: null,
  lead: [],
  support: [],
  leader: [],
  sites: [],
  documents: [],
  commitment: 'hard',
  measures: [],
  ...given,
});

const drafted = (given: Partial<ReadItem>) => {
  let next = 0;
  return measuresFromReading(item(given), () => `id${(next += 1)}`);
};

describe('the measures of an item that was read', () => {
  it('每季度开展不少于2次消防联合检查: comes round, and lets no quarter lend to another', () => {
    const [duty] = drafted({
      quote: '每季度开展不少于2次消防联合检查',
      measures: [figure(2, '次', '消防联合检查', { bound: 'at_least' })],
    });
    expect(duty).toMatchObject({ type: 'recurring', unit: '次', recurrence: { every: 'quarter', count: 2 } });
    expect(refuseMeasure(duty!)).toBeNull();
    const money = drafted({ quote: '每月发放补贴120元', measures: [figure(120, '元', '补贴')] });
    expect(money).toMatchObject([{ type: 'level', recurrence: null }]);
  });

  it('新增违建动态清零: is checked again and again', () => {
    expect(drafted({ quote: '新增违建动态清零' })).toMatchObject([{ type: 'dynamic_zero', unit: '件' }]);
  });

  it('年内新建社区食堂15家: counts what is added', () => {
    expect(drafted({ measures: [figure(15, '家', '社区食堂')] })).toMatchObject([
      { type: 'cumulative', object: '社区食堂', unit: '家', target: 15, entryMode: 'increment' },
    ]);
  });

  it('启动22个小区换届，已完成南苑、北苑等9个: ticks off 22 places and keeps the names', () => {
    const [measure, ...more] = drafted({
      status: 'ongoing',
      sites: ['南苑', '北苑'],
      measures: [figure(22, '个', '小区业委会'), figure(9, '个', '小区', { role: 'actual' })],
    });
    expect(more).toEqual([]);
    expect(measure).toMatchObject({ type: 'sites', object: '小区业委会', unit: '个', sites: { count: 22 } });
    expect(measure?.sites?.named.map(({ name }) => name)).toEqual(['南苑', '北苑']);
  });

  it('改造12个老旧小区: places that are counted and not named', () => {
    expect(drafted({ measures: [figure(12, '个', '老旧小区')] })).toMatchObject([
      { type: 'sites', sites: { count: 12, named: [] } },
    ]);
  });

  it('改造12个老旧小区: places, whatever noun was read', () => {
    const measures = [figure(12, '个', '改造')];
    expect(drafted({ quote: '6月底前改造12个老旧小区', measures })).toMatchObject([
      { type: 'sites', object: '老旧小区', sites: { count: 12 } },
    ]);
  });

  it('新建5个社区食堂: counts canteens, not communities', () => {
    const measures = [figure(5, '个', '社区食堂')];
    expect(drafted({ quote: '新建5个社区食堂', measures })).toMatchObject([{ type: 'cumulative', target: 5 }]);
  });

  it('东河、西河整治: places that are named and not counted', () => {
    expect(drafted({ sites: ['东河', '西河', '东河'] })).toMatchObject([
      { type: 'sites', sites: { count: 2, named: [{ name: '东河' }, { name: '西河' }] } },
    ]);
  });

  it.each<[string, ReadMeasure, object]>([
    ['化解率达到95%以上', figure(95, '%', '化解率', { bound: 'at_least' }), { ratioBound: 'floor', target: 0.95 }],
    ['空置率控制在8%以内', figure(8, '%', '空置率', { bound: 'at_most' }), { ratioBound: 'ceiling', target: 0.08 }],
    ['覆盖率达到80%', figure(80, '%', '覆盖率'), { ratioBound: 'level', target: 0.8 }],
    ['办结率100%', figure(100, '%', '办结率', { role: 'rate' }), { ratioBound: 'level', target: 1 }],
    ['签约率达46.8%', figure(46.8, '%', '签约率'), { ratioBound: 'level', target: 0.468 }],
    ['事故率为零', figure(0, '%', '事故率'), { ratioBound: 'ceiling', target: 0 }],
  ])('%s: a ratio judged its own way', (_, read, expected) => {
    const [measure] = drafted({ measures: [read] });
    expect(measure).toMatchObject({ type: 'ratio', unit: '%', ...expected });
    expect(refuseMeasure(measure!)).toBeNull();
  });

  it.each<[string, ReadMeasure, object]>([
    ['财政收入16亿元', figure(1.6e9, '元', '财政收入'), { type: 'level', target: 1.6e9, entryMode: 'total' }],
    ['投诉控制在30件以内', figure(30, '件', '投诉', { bound: 'at_most' }), { type: 'ceiling', target: 30 }],
    ['测评不低于95分', figure(95, '分', '测评', { bound: 'at_least' }), { type: 'floor', target: 95 }],
    ['满意率提高3个百分点', figure(3, '个百分点', '满意率'), { type: 'level', unit: '个百分点', target: 3 }],
    ['零事故', figure(0, '起', '事故'), { type: 'ceiling', target: 0 }],
    ['完成率120%', figure(120, '%', '完成率'), { type: 'level', unit: '%', target: 120 }],
    ['税收增长8%', figure(8, '%', '税收', { role: 'change' }), { type: 'level', object: '税收增幅', target: 8 }],
    ['能耗下降3%, read as a target', figure(-3, '%', '能耗'), { type: 'level', object: '能耗降幅', target: 3 }],
    ['能耗下降3%', figure(-3, '%', '能耗', { role: 'change' }), { type: 'level', object: '能耗降幅', target: 3 }],
  ])('%s', (_, read, expected) => {
    const [measure] = drafted({ measures: [read] });
    expect(measure).toMatchObject(expected);
    expect(refuseMeasure(measure!)).toBeNull();
  });

  it('takes a growth beside a target for company, not for another goal', () => {
    const read = [figure(1.6e9, '元', '财政收入'), figure(8, '%', '财政收入', { role: 'change' })];
    expect(drafted({ measures: read })).toHaveLength(1);
  });

  it('24件建议已解决16件: measures against the whole', () => {
    const read = [figure(24, '件', '建议', { role: 'base' }), figure(16, '件', '建议', { role: 'actual' })];
    expect(drafted({ status: 'done', measures: read })).toMatchObject([{ type: 'cumulative', target: 24 }]);
  });

  it('已建成6家, in a report: what was reached stands as the target', () => {
    const read = [figure(6, '家', '食堂', { role: 'actual' })];
    expect(drafted({ status: 'done', measures: read })).toMatchObject([{ type: 'cumulative', target: 6 }]);
  });

  it('已建成6家, still going on: the target is asked for, not made up', () => {
    const [measure] = drafted({ status: 'ongoing', measures: [figure(6, '家', '食堂', { role: 'actual' })] });
    expect(measure).toMatchObject({ type: 'cumulative', target: null });
    expect(refuseMeasure(measure!)).toMatchObject({ code: 'target_missing' });
  });

  it('asks for a unit where the text gives none', () => {
    expect(refuseMeasure(drafted({ measures: [figure(5, '', '典型案例')] })[0]!)).toMatchObject({
      code: 'unit_missing',
    });
  });

  it('出台《物业管理办法》: yes or no', () => {
    expect(drafted({ documents: ['物业管理办法'] })).toMatchObject([{ type: 'binary', object: '物业管理办法' }]);
  });

  it('出台两个文件: a node each', () => {
    const [measure] = drafted({ documents: ['物业管理办法', '停车管理办法'] });
    expect(measure?.milestones.map(({ title }) => title)).toEqual(['物业管理办法', '停车管理办法']);
    expect(refuseMeasure(measure!)).toBeNull();
  });

  it('不断优化营商环境: words until somebody says more', () => {
    expect(drafted({ kind: 'qualitative' })).toMatchObject([{ type: 'unquantified' }]);
  });

  it('gives no two things the same id', () => {
    const measures = drafted({
      sites: ['南苑', '北苑'],
      measures: [figure(22, '个', '小区'), figure(5, '家', '食堂')],
    });
    const ids = measures.flatMap((measure) => [measure.id, ...(measure.sites?.named ?? []).map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(4);
  });
});
