import { Measure } from '@dajuan/domain/progress';
import { saysNumber, writtenForms } from './written-forms';

export interface SplitMeasures {
  readonly first: Measure[];
  readonly second: Measure[];
}

/**
 * The measures of an item between the two halves of its text: each goes with the half that alone says its number and
 * unit, else its number, else what it counts or names; what both halves say, or neither, stays with the first.
 */
export function splitMeasures(measures: readonly Measure[], first: string, second: string): SplitMeasures {
  const belongsToSecond = (measure: Measure) => {
    const mark = marksOf(measure).find((says) => says(first) !== says(second));
    return mark !== undefined && mark(second);
  };
  return {
    first: measures.filter((measure) => !belongsToSecond(measure)),
    second: measures.filter(belongsToSecond),
  };
}

type Mark = (text: string) => boolean;

/** What a text about the measure would say, the surest first. */
function marksOf(measure: Measure): Mark[] {
  const forms = numbersOf(measure).flatMap(writtenForms);
  const saysAny =
    (words: readonly string[]): Mark =>
    (text) =>
      words.some((word) => saysNumber(text, word));
  const names = [
    ...(measure.sites?.named ?? []).map(({ name }) => name),
    ...[...measure.milestones, ...measure.stages].map(({ title }) => title),
    ...(measure.object === '' ? [] : [measure.object]),
  ];
  return [
    saysAny(forms.map((form) => `${form}${measure.unit ?? ''}`)),
    saysAny(forms),
    (text) => names.some((name) => text.includes(name)),
  ];
}

function numbersOf({ type, target, sites, range, stages }: Measure): number[] {
  const values = [
    target,
    sites?.count ?? null,
    range?.low ?? null,
    range?.high ?? null,
    ...stages.map((stage) => stage.target),
  ];
  return values.flatMap((value) => (value === null ? [] : [type === 'ratio' ? value * 100 : value]));
}
