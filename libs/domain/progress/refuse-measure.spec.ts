import { Measure, measureOf, MeasureType, refuseMeasure } from '.';

const measure = (type: MeasureType, given: Partial<Measure> = {}): Measure =>
  measureOf({ id: 'm', type, unit: type === 'ratio' ? '%' : '个', ...given });

const node = { id: 'a', title: '开工', weight: 1, dueOn: null };
const stage = { id: 'a', title: '签约', weight: 1, target: 8 };
const named = (...ids: string[]) => ids.map((id) => ({ id, name: `小区${id}` }));

describe('a measure that makes sense', () => {
  it.each<[string, Measure]>([
    ['年内新创建15家', measure('cumulative', { target: 15, entryMode: 'increment' })],
    ['满意度从80提高到90', measure('level', { unit: '%', baseline: 80, target: 90 })],
    ['增速从-3%到5%', measure('level', { unit: '%', baseline: -3, target: 5 })],
    ['积案从100降至60', measure('reduction', { unit: '件', baseline: 100, target: 60 })],
    ['三公经费不超过50万元', measure('ceiling', { unit: '万元', target: 50, entryMode: 'increment' })],
    ['事故为零', measure('ceiling', { unit: '起', target: 0 })],
    ['巡查不少于200次', measure('floor', { unit: '次', target: 200, entryMode: 'increment' })],
    ['电压在4至6之间', measure('range', { range: { low: 4, high: 6 } })],
    ['按期办结率95%以上', measure('ratio', { target: 0.95, ratioBound: 'floor', entryMode: 'increment' })],
    ['签约、开工、完工', measure('stages', { unit: '台', stages: [stage] })],
    ['立项到完工的节点', measure('milestones', { unit: null, milestones: [node] })],
    ['22个小区', measure('sites', { sites: { count: 22, named: named('1', '2') } })],
    ['出台办法', measure('binary', { unit: null })],
    ['推进学习', measure('unquantified', { unit: null })],
  ])('%s is accepted', (_name, given) => {
    expect(refuseMeasure(given)).toBeNull();
  });
});

describe('a measure that does not', () => {
  it.each<[string, string, Measure]>([
    ['target_is_baseline', 'target', measure('cumulative', { baseline: 5, target: 5 })],
    ['target_is_baseline', 'target', measure('level', { target: 0 })],
    ['target_is_baseline', 'target', measure('reduction', { baseline: 5, target: 5 })],
    ['target_is_baseline', 'target', measure('ratio', { baseline: 0.9, target: 0.9, ratioBound: 'level' })],
    ['target_below_baseline', 'target', measure('level', { baseline: 9, target: 5 })],
    ['target_above_baseline', 'target', measure('reduction', { baseline: 5, target: 9 })],
    ['increments_with_baseline', 'baseline', measure('cumulative', { baseline: 5, target: 9, entryMode: 'increment' })],
    ['target_missing', 'target', measure('cumulative')],
    ['target_negative', 'target', measure('ceiling', { target: -1 })],
    ['baseline_negative', 'baseline', measure('cumulative', { baseline: -1, target: 9 })],
    ['not_a_number', 'target', measure('cumulative', { target: Number.POSITIVE_INFINITY })],
    ['not_a_number', 'milestones.0.weight', measure('milestones', { milestones: [{ ...node, weight: Number.NaN }] })],
    ['weight_not_positive', 'weight', measure('binary', { weight: 0 })],
    ['weight_not_positive', 'stages.0.weight', measure('stages', { stages: [{ ...stage, weight: -1 }] })],
    ['mode_not_for_type', 'entryMode', measure('level', { target: 9, entryMode: 'increment' })],
    ['unit_missing', 'unit', measure('cumulative', { unit: ' ', target: 9 })],
    ['unit_not_a_share', 'unit', measure('ratio', { unit: '件', target: 0.9, ratioBound: 'floor' })],
    ['shares_do_not_add_up', 'unit', measure('cumulative', { unit: '%', target: 90, entryMode: 'increment' })],
    ['ratio_bound_missing', 'ratioBound', measure('ratio', { target: 0.9 })],
    ['ratio_target_not_a_share', 'target', measure('ratio', { target: 95, ratioBound: 'floor' })],
    ['ratio_target_not_a_share', 'target', measure('ratio', { target: -0.1, ratioBound: 'ceiling' })],
    ['ratio_baseline_not_a_share', 'baseline', measure('ratio', { baseline: 80, target: 0.9, ratioBound: 'level' })],
    ['range_missing', 'range', measure('range')],
    ['range_not_ordered', 'range', measure('range', { range: { low: 6, high: 6 } })],
    ['stages_missing', 'stages', measure('stages')],
    ['stage_target_not_positive', 'stages.0.target', measure('stages', { stages: [{ ...stage, target: 0 }] })],
    ['milestones_missing', 'milestones', measure('milestones')],
    ['id_repeated', 'milestones', measure('milestones', { milestones: [node, node] })],
    ['sites_missing', 'sites', measure('sites')],
    ['site_count_invalid', 'sites.count', measure('sites', { sites: { count: 2.5, named: [] } })],
    ['more_names_than_sites', 'sites.named', measure('sites', { sites: { count: 1, named: named('1', '2') } })],
    ['id_repeated', 'sites.named', measure('sites', { sites: { count: 3, named: named('1', '1') } })],
    [
      'milestone_date_invalid',
      'milestones.0.dueOn',
      measure('milestones', { milestones: [{ ...node, dueOn: '2026-02-30' }] }),
    ],
    [
      'period_dates_invalid',
      'periodTargets',
      measure('cumulative', { target: 9, periodTargets: [1, 2].map((value) => ({ dueOn: '2026-06-30', value })) }),
    ],
  ])('is refused as %s at %s', (code, field, given) => {
    const refusal = refuseMeasure(given);
    expect(refusal).toMatchObject({ code, field });
    expect(refusal?.zh).toMatch(/\p{Script=Han}/u);
    expect(refusal?.en).toMatch(/^[A-Z]/);
  });
});
