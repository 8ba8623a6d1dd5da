import { Measure, measureOf } from '../progress';
import { proposeEntries } from './propose-entries';
import { ReviewedFigure, ReviewedItem } from './reviewed';
import { tellingAmong } from './wording';

const item = (quote: string, figures: ReviewedFigure[] = [], given: Partial<ReviewedItem> = {}): ReviewedItem => ({
  ...{ quote, section: null, status: 'done', figures, sites: [], documents: [] },
  ...given,
});
const figure = (value: number, unit: string, of: string, role: ReviewedFigure['role'] = 'actual') => ({
  ...{ value, unit, of, role },
});
const propose = (reviewed: ReviewedItem, ...measures: Measure[]) =>
  proposeEntries(reviewed, measures, tellingAmong([reviewed.quote, ...measures.map(({ object }) => object)]));

describe('entries proposed from a review', () => {
  it('takes the figure of the same noun and unit, each for its measure', () => {
    const halls = measureOf({ id: 'halls', type: 'cumulative', object: '社区长者食堂', unit: '家', target: 2 });
    const meals = measureOf({ id: 'meals', type: 'cumulative', object: '供餐', unit: '人次', target: 120_000 });
    const told = item('新办社区长者食堂2家，供餐12.8万人次', [
      figure(2, '家', '长者食堂'),
      figure(128_000, '人次', '供餐'),
    ]);
    expect(propose(told, halls, meals)).toMatchObject([
      { measureId: 'halls', kind: 'figure', value: 2 },
      { measureId: 'meals', kind: 'figure', value: 128_000 },
    ]);
  });

  it('takes what is done and not the whole that is told again', () => {
    const sites = { count: 24, named: [{ id: 'yunqi', name: '云栖苑' }, { id: 'luting', name: '芦汀苑' }] }; // prettier-ignore
    const measure = measureOf({ id: 'elections', type: 'sites', object: '业委会换届', unit: '个', sites });
    const figures = [figure(24, '个', '业委会换届', 'base'), figure(19, '个', '业委会换届')];
    const told = item('启动24个小区业委会换届，已完成云栖苑等19个', figures, { status: 'ongoing' });
    expect(propose(told, measure)).toMatchObject([{ kind: 'sites', siteIds: ['yunqi'], siteCount: 19 }]);
  });

  it('keeps numerator and denominator of a rate, and asks for them where only the rate is told', () => {
    const measure = measureOf({ id: 'rate', type: 'ratio', object: '按时办结率', unit: '%', target: 0.98 });
    const whole = item('受理工单9640件，按时办结9515件，按时办结率98.7%', [
      figure(9640, '件', '工单', 'base'),
      figure(9515, '件', '工单'),
      figure(98.7, '%', '按时办结率', 'rate'),
    ]);
    expect(propose(whole, measure)).toMatchObject([{ numerator: 9515, denominator: 9640, statedShare: null }]);
    const alone = item('按时办结率46.8%', [figure(46.8, '%', '按时办结率', 'rate')]);
    expect(propose(alone, measure)).toMatchObject([{ numerator: null, denominator: null, statedShare: 0.468 }]);
  });

  it('does not make a rate of counts that contradict it', () => {
    const measure = measureOf({ id: 'rate', type: 'ratio', object: '解决率', unit: '%', target: 0.9 });
    const told = item('受理100件，解决50件，解决率82.4%', [
      figure(100, '件', '', 'base'),
      figure(50, '件', ''),
      figure(82.4, '%', '解决率', 'rate'),
    ]);
    expect(propose(told, measure)).toMatchObject([{ numerator: null, statedShare: 0.824 }]);
  });

  it('tells stages apart by their names', () => {
    const stages = ['签约', '开工', '完工'].map((title, index) => ({ id: `s${index}`, title, weight: 1, target: 30 }));
    const measure = measureOf({ id: 'lifts', type: 'stages', object: '加装电梯', unit: '台', stages });
    const told = item('加装电梯签约45台，开工33台', [figure(45, '台', '电梯签约'), figure(33, '台', '开工')]);
    expect(propose(told, measure)).toMatchObject([{ stageId: 's0', value: 45 }, { stageId: 's1', value: 33 }]); // prettier-ignore
  });

  it('says yes to a task without figures only once it is done', () => {
    const measure = measureOf({ id: 'list', type: 'binary' });
    expect(propose(item('印发准入清单'), measure)).toMatchObject([{ value: 1 }]);
    expect(propose(item('正在起草准入清单', [], { status: 'ongoing' }), measure)).toEqual([]);
  });

  it('ticks the nodes the item names', () => {
    const milestones = ['甲办法', '乙办法'].map((title, index) => ({ id: `n${index}`, title, weight: 1, dueOn: null }));
    const measure = measureOf({ id: 'rules', type: 'milestones', milestones });
    expect(propose(item('出台乙办法'), measure)).toMatchObject([{ kind: 'milestones', milestoneIds: ['n1'] }]);
  });

  it('proposes nothing for a measure the item does not speak of, or one without figures', () => {
    const beds = measureOf({ id: 'beds', type: 'cumulative', object: '养老床位', unit: '张', target: 160 });
    const words = measureOf({ id: 'words', type: 'unquantified' });
    expect(propose(item('建成口袋公园5处', [figure(5, '处', '口袋公园')]), beds, words)).toEqual([]);
  });
});
