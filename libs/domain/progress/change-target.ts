import { Refusal } from '../errors';
import { Measure } from './measure';
import { refuseMeasure } from './refuse-measure';

/**
 * The measure with another figure to reach: another number of sites where it counts unnamed ones, else another T, C or F.
 * Null where there is no such figure: nodes, stages, a range, words, named sites, done or not.
 */
export function withTarget(measure: Measure, value: number): Measure | null {
  if (measure.sites) return measure.sites.named.length > 0 ? null : { ...measure, sites: { count: value, named: [] } };
  return measure.target === null || measure.type === 'binary' ? null : { ...measure, target: value };
}

/** What is to be reached, as `withTarget` would set it; null where it could not. */
export function targetFigure(measure: Measure): number | null {
  return withTarget(measure, 0) === null ? null : (measure.sites?.count ?? measure.target);
}

/** Why the measure may not get this figure to reach, or null. */
export function refuseTargetChange(measure: Measure, value: number): Refusal | null {
  const changed = withTarget(measure, value);
  if (changed === null) {
    const words = { zh: '这类指标没有可以调整的目标值', en: 'A measure of this kind has no figure to change' };
    return { code: 'target_not_a_figure', field: 'targetId', ...words };
  }
  if (value === targetFigure(measure)) {
    return { code: 'target_unchanged', field: 'newValue', zh: '与现在的目标值相同', en: 'That is the present target' };
  }
  const refusal = refuseMeasure(changed);
  return refusal && { ...refusal, field: 'newValue' };
}
