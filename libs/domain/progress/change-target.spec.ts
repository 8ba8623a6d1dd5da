import { measureOf, refuseTargetChange, targetFigure, withTarget } from '.';

const homes = measureOf({ id: 'm', type: 'cumulative', object: '红色物业', unit: '家', target: 15 });
const sites = measureOf({ id: 'm', type: 'sites', object: '小区', unit: '个', sites: { count: 22, named: [] } });
const named = { ...sites, sites: { count: 1, named: [{ id: 'a', name: '渔歌里' }] } };
const words = measureOf({ id: 'm', type: 'unquantified' });

describe('another figure to reach', () => {
  it('is set where there is one: a target, or a number of unnamed sites', () => {
    expect(withTarget(homes, 12)).toEqual({ ...homes, target: 12 });
    expect(withTarget(sites, 20)).toEqual({ ...sites, sites: { count: 20, named: [] } });
    expect([homes, sites, named, words].map(targetFigure)).toEqual([15, 22, null, null]);
  });

  it.each([
    ['nodes, words and named sites have none', words, 3, 'target_not_a_figure'],
    ['named sites are their names', named, 3, 'target_not_a_figure'],
    ['the present one is no other', homes, 15, 'target_unchanged'],
  ])('is refused: %s', (_, measure, value, code) => {
    expect(refuseTargetChange(measure, value)).toMatchObject({ code });
  });

  it('has to be one that a plan could have been confirmed with', () => {
    expect(refuseTargetChange(homes, 12)).toBeNull();
    expect(refuseTargetChange(homes, 0)).toMatchObject({ field: 'newValue' });
    expect(refuseTargetChange(sites, 2.5)).toMatchObject({ field: 'newValue' });
  });
});
