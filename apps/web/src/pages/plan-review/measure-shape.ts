import { newId } from '../../api/new-id';
import type { Measure, MeasureType } from '../../api/types';

/** What each type asks for; a field that is not listed is not shown. Types only a plan's tables bring have no line. */
export const measureShapes = {
  cumulative: { fields: ['unit', 'target', 'baseline', 'entryMode'], empties: {} },
  level: { fields: ['unit', 'target', 'baseline'], empties: { entryMode: 'total' } },
  reduction: { fields: ['unit', 'target', 'baseline'], empties: { entryMode: 'total' } },
  ceiling: { fields: ['unit', 'target', 'entryMode'], empties: {} },
  floor: { fields: ['unit', 'target', 'entryMode'], empties: {} },
  range: { fields: ['unit', 'range'], empties: { entryMode: 'total', target: null, range: { low: 0, high: 0 } } },
  ratio: { fields: ['target', 'entryMode'], empties: { unit: '%', ratioBound: 'level', target: null, baseline: null } },
  milestones: { fields: ['milestones'], empties: { target: null } },
  sites: { fields: ['unit', 'sites', 'entryMode'], empties: { sites: { count: 0, named: [] } } },
  recurring: {
    fields: ['unit', 'recurrence'],
    empties: { entryMode: 'increment', target: null, baseline: null, recurrence: { every: 'quarter', count: 1 } },
  },
  dynamic_zero: { fields: ['unit'], empties: { entryMode: 'total', target: null, baseline: null } },
  rank: { fields: ['target'], empties: { entryMode: 'total', unit: null, baseline: null } },
  index: { fields: ['components'], empties: { entryMode: 'total', unit: null, target: null, baseline: null } },
  binary: { fields: [], empties: { target: 1, entryMode: 'total', unit: null, baseline: null } },
  unquantified: { fields: [], empties: { target: null, unit: null, baseline: null } },
} as const satisfies Partial<Record<MeasureType, { fields: readonly string[]; empties: Partial<Measure> }>>;

export type OfferedType = keyof typeof measureShapes;

export const offeredTypes = Object.keys(measureShapes) as OfferedType[];

export const newMeasure = (): Measure => ({
  id: newId(),
  type: 'cumulative',
  object: '',
  unit: null,
  baseline: null,
  target: null,
  entryMode: 'increment',
  weight: 1,
  milestones: [],
  sites: null,
  ratioBound: null,
  range: null,
  stages: [],
  components: [],
  recurrence: null,
  periodTargets: [],
});

/** The measure as another type: what the new type has no use for is emptied, a count becomes a number of sites. */
export function withType(measure: Measure, type: OfferedType): Measure {
  const count = type === 'sites' ? (measure.target ?? measure.sites?.count ?? 0) : 0;
  const cleared: Measure = {
    ...measure,
    type,
    unit: measure.type === 'ratio' ? null : measure.unit,
    milestones: type === 'milestones' ? measure.milestones : [],
    sites: null,
    ratioBound: null,
    range: null,
    stages: [],
    components: [],
    recurrence: null,
    ...measureShapes[type].empties,
  };
  if (type !== 'sites') return cleared;
  return { ...cleared, target: null, sites: { count: Math.round(count), named: measure.sites?.named ?? [] } };
}
