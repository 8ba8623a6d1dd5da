import { newId } from '@dajuan/database/connection';
import { Mandate, MandateMeasure } from '@dajuan/database/mandates';
import { Actor } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { measureOf, refuseMeasure } from '@dajuan/domain/progress';
import { mandateRefusal } from './mandate-refusals';

/** An item as the office of the superior writes it down. */
export interface GivenItem {
  readonly title: string;
  readonly words: string;
  readonly measure: MandateMeasure;
  readonly startsOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Each once; `target` where this one's differs from the measure's, in its unit. */
  readonly towns: readonly { readonly townId: string; readonly target: number | null }[];
}

/** Everything that stands against giving it, in the order of the form; empty when nothing does. */
export function refuseItem(item: GivenItem, belowIds: readonly string[], today: CalendarDate): Refusal[] {
  const { title, startsOn, dueOn, towns } = item;
  return [
    ...when(title.trim() === '', 'title_missing', 'title'),
    ...refuseMeasures(item),
    ...when(dueOn < startsOn, 'due_before_start', 'dueOn'),
    ...when(dueOn >= startsOn && dueOn < today, 'due_in_the_past', 'dueOn'),
    ...when(towns.length === 0, 'towns_missing', 'towns'),
    ...towns.flatMap(({ townId }, index) => [
      ...when(!belowIds.includes(townId), 'town_not_below', `towns.${index}.townId`),
      ...when(towns.findIndex((other) => other.townId === townId) < index, 'town_twice', `towns.${index}.townId`),
    ]),
  ];
}

/** A mandate for each organisation, in the order given. */
export function mandatesOf(item: GivenItem, { orgId }: Pick<Actor, 'orgId'>, assignedAt: Date): Mandate[] {
  const batchId = newId();
  const { words, startsOn, dueOn } = item;
  return item.towns.map(({ townId, target }) => ({
    ...{
      orgId,
      id: newId(),
      side: 'superior',
      otherId: townId,
      batchId,
      title: item.title.trim(),
      words: words.trim(),
    },
    ...{ measure: measureFor(item, target), startsOn, dueOn, originalDueOn: dueOn },
    state: 'assigned',
    ...{ assignment: 1, assignedAt, heard: 0, said: 0, taskId: null, figures: null, figuresNumber: 0, version: 1 },
  }));
}

/** Of the measure itself where an organisation has no target of its own, otherwise at that organisation's. */
function refuseMeasures(item: GivenItem): Refusal[] {
  const isShared = item.towns.length === 0 || item.towns.some(({ target }) => target === null);
  const own = item.towns.flatMap(({ target }, index) =>
    target === null ? [] : [{ field: `towns.${index}.target`, measure: measureFor(item, target) }],
  );
  const shared = isShared ? [{ field: 'measure', measure: item.measure }] : [];
  return [...shared, ...own].flatMap(({ field, measure }) => {
    const refusal = refuseMeasure(measureOf({ id: 'mandate', ...measure }));
    if (!refusal) return [];
    return [{ ...refusal, field: field === 'measure' ? `measure.${refusal.field}` : field }];
  });
}

function measureFor({ measure }: GivenItem, target: number | null): MandateMeasure {
  return target === null || measure.type !== 'cumulative' ? measure : { ...measure, target };
}

function when(isSo: boolean, code: Parameters<typeof mandateRefusal>[0], field: string): Refusal[] {
  return isSo ? [mandateRefusal(code, field)] : [];
}
