import fc from 'fast-check';
import { measureOf } from '../progress';
import { matchReview, SURE } from './match-review';
import { ReviewedItem } from './reviewed';
import { TrackedTask } from './tracked-task';

const task = (id: string, title: string, given: Partial<TrackedTask> = {}): TrackedTask => ({
  ...{ id, title, sentence: title, theme: '', measures: [] },
  ...given,
});
const counted = (id: string, title: string, object: string, unit: string, target: number) =>
  task(id, title, { measures: [measureOf({ id: `${id}-m`, type: 'cumulative', object, unit, target })] });
const item = (quote: string, given: Partial<ReviewedItem> = {}): ReviewedItem => ({
  ...{ quote, section: null, status: 'done', figures: [], sites: [], documents: [] },
  ...given,
});
const reached = (quote: string, of: string, unit: string, value: number) =>
  item(quote, { figures: [{ value, unit, of, role: 'actual' }] });

const plan = [
  counted('parks', '建成口袋公园5处', '口袋公园', '处', 5),
  counted('jobs', '新增就业岗位2300个', '就业岗位', '个', 2300),
  counted('beds', '新增养老床位160张', '养老床位', '张', 160),
  task('list', '4月底前印发居委会工作事项准入清单'),
];

describe('a review laid beside its plan', () => {
  it('finds the task an item speaks of, whatever else the sentence says', () => {
    const review = [
      reached('全年新增就业岗位2418个，超额完成', '就业岗位', '个', 2418),
      reached('新增养老床位112张，其余结转下年', '养老床位', '张', 112),
      item('印发居委会工作事项准入清单'),
    ];
    const { matches } = matchReview(review, plan);
    expect(matches.map(({ taskId }) => taskId)).toEqual(['jobs', 'beds', 'list']);
    for (const { score } of matches) expect(score).toBeGreaterThanOrEqual(SURE);
  });

  it('lists what nobody promised and what the review is silent about', () => {
    const review = [
      reached('承办区级社区运动会1场', '运动会', '场', 1),
      reached('建成口袋公园5处', '口袋公园', '处', 5),
    ];
    const { unplanned, unmentioned } = matchReview(review, plan);
    expect(unplanned).toEqual([0]);
    expect(unmentioned).toEqual(['jobs', 'beds', 'list']);
  });

  it('takes what the review still promises for no result', () => {
    const { matches, unplanned } = matchReview([item('明年建成口袋公园6处', { status: 'planned' })], plan);
    expect({ matches, unplanned }).toEqual({ matches: [], unplanned: [] });
  });

  it('is never sure between two tasks told in the same words', () => {
    const twins = [
      counted('north', '改造雨污管网12公里', '雨污管网', '公里', 12),
      counted('south', '改造雨污管网12公里', '雨污管网', '公里', 12),
    ];
    const { matches } = matchReview([reached('改造雨污管网12公里', '雨污管网', '公里', 12)], twins);
    expect(matches).toHaveLength(1);
    expect(matches[0]!.score).toBeLessThan(SURE);
  });

  it('knows a task by its heading where the sentence leaves the subject out', () => {
    const lifts = task('lifts', '年内签约42台、开工32台', { theme: '推进加装电梯' });
    const other = task('roofs', '年内签约30户、开工20户', { theme: '推进平改坡' });
    const { matches } = matchReview([item('加装电梯签约45台，开工33台')], [other, lifts]);
    expect(matches[0]?.taskId).toBe('lifts');
  });

  it('scores within 0 and 1 and does not mind the order of tasks', () => {
    const phrases = fc.constantFrom(
      '新增',
      '就业岗位',
      '口袋公园',
      '养老',
      '床位',
      '改造',
      '清单',
      '，',
      '12个',
      'park',
    );
    const text = fc.array(phrases, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.uniqueArray(text, { maxLength: 6 }), (quotes, titles) => {
        const tasks = titles.map((title, index) => task(`t${index}`, title));
        const items = quotes.map((quote) => item(quote));
        const found = matchReview(items, tasks);
        for (const { score } of found.matches) expect(score >= 0 && score <= 1).toBe(true);
        expect(matchReview(items, [...tasks].reverse()).matches).toEqual(found.matches);
        expect(found.matches.length + found.unplanned.length).toBe(items.length);
      }),
    );
  });
});
