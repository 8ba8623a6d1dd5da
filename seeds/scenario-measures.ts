import { newId } from '@dajuan/database/connection';
import { Measure } from '@dajuan/domain/progress';
import { LoadedOn, measureOf } from './scenario-judged';
import { ScenarioItem } from './town-scenario';

/** An item's measures with ids in the place of keys and names, and the way from the one to the other. */
export interface MeasuresWithIds {
  readonly all: readonly Measure[];
  readonly idOf: (measureKey: string) => string;
  readonly milestoneIdOf: (measureKey: string, key: string) => string;
  readonly siteIdOf: (measureKey: string, name: string) => string;
}

export function measuresWithIds(item: ScenarioItem, loaded: LoadedOn): MeasuresWithIds {
  const ids = new Map<string, string>();
  const give = (...path: string[]) => {
    const id = newId();
    ids.set(path.join('\n'), id);
    return id;
  };
  const given = (...path: string[]) => {
    const id = ids.get(path.join('\n'));
    if (!id) throw new RangeError(`${item.key} has no ${path.join(' / ')}`);
    return id;
  };
  const all = item.measures.map((scenario) => {
    const measure = measureOf(scenario, loaded);
    return {
      ...measure,
      id: give(scenario.key),
      milestones: measure.milestones.map(({ id, title, weight, dueOn }) => ({
        id: give(scenario.key, 'milestone', id),
        title,
        weight,
        dueOn,
      })),
      sites: measure.sites && {
        count: measure.sites.count,
        named: measure.sites.named.map(({ name }) => ({ id: give(scenario.key, 'site', name), name })),
      },
    };
  });
  return {
    all,
    idOf: (key) => given(key),
    milestoneIdOf: (measureKey, key) => given(measureKey, 'milestone', key),
    siteIdOf: (measureKey, name) => given(measureKey, 'site', name),
  };
}
