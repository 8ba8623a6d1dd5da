import { Measure, measureOf } from '@dajuan/domain/progress';
import { splitMeasures } from './split-measures';

const measure = (id: string, target: number, unit: string, rest: Partial<Measure> = {}) =>
  measureOf({ id, type: 'cumulative', target, unit, ...rest });
const halves = (measures: Measure[], first: string, second: string) => {
  const split = splitMeasures(measures, first, second);
  return [split.first.map(({ id }) => id), split.second.map(({ id }) => id)];
};

describe('the measures of an item that is split', () => {
  it('go with the half that says their number', () => {
    const both = [measure('built', 6, '座'), measure('rebuilt', 9, '座')];
    expect(halves(both, '新建公厕6座，', '改建9座')).toEqual([['built'], ['rebuilt']]);
  });

  it('are told from a longer number', () => {
    expect(halves([measure('m', 5, '家')], '新建15家食堂，', '改造5家')).toEqual([[], ['m']]);
    expect(halves([measure('m', 3, '公里')], '疏浚3.5公里，', '绿化3公里')).toEqual([[], ['m']]);
    expect(halves([measure('m', 10, '元')], '补贴10元，', '投入10万元')).toEqual([['m'], []]);
  });

  it('are told by the unit where both halves say the number', () => {
    expect(halves([measure('m', 9, '座')], '新建9家食堂，', '改建公厕9座')).toEqual([[], ['m']]);
  });

  it.each([
    ['投入122.8万元', 1_228_000, '元'],
    ['完成税收 16.14 亿元', 1_614_000_000, '元'],
    ['服务69,600人次', 69_600, '人次'],
    ['新建两家', 2, '家'],
    ['改造十五处', 15, '处'],
    ['培育二十家', 20, '家'],
    ['植树３００株', 300, '株'],
  ])('are found as %s', (text, target, unit) => {
    expect(halves([measure('m', target, unit)], '开展宣传，', text)).toEqual([[], ['m']]);
  });

  it('are found as a percentage, and as sites', () => {
    const ratio = measureOf({ id: 'r', type: 'ratio', unit: '%', target: 0.957, ratioBound: 'floor' });
    const sites = measureOf({ id: 's', type: 'sites', unit: '个', sites: { count: 22, named: [] } });
    expect(halves([ratio, sites], '覆盖22个小区，', '化解率95.7%')).toEqual([['s'], ['r']]);
  });

  it('follow what they count where no number tells', () => {
    expect(
      halves([measureOf({ id: 'b', type: 'binary', object: '停车办法' })], '开展调研，', '出台《停车办法》'),
    ).toEqual([[], ['b']]);
  });

  it('stay with the first half where nothing tells', () => {
    expect(halves([measureOf({ id: 'u', type: 'unquantified' })], '优化服务，', '加强管理')).toEqual([['u'], []]);
  });
});
