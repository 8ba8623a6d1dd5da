import { CalendarDate } from '../../calendar';
import { achieve } from '../achieve';
import { countableEntries, FigureView } from '../countable-entries';
import { quantityOf } from '../figure';
import { Measure } from '../measure';
import { ProgressEntry } from '../progress-entry';
import { EntryField, UNCHANGED } from './entry-columns';
import { askedOf } from './entry-hints';
import { entriesOf, stampOf } from './stamp';

/** What an entry sheet knows of a task. */
export interface EntrySheetTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly measures: readonly Measure[];
  readonly ledger: readonly ProgressEntry[];
}

/** A line of an entry sheet: a measure, or a stage or component of one; the whole task where nothing is measured. */
export interface EntryLine {
  readonly taskId: string;
  readonly targetId: string | null;
  readonly partId: string | null;
  readonly stamp: string;
  readonly number: number;
  readonly title: string;
  readonly what: string;
  readonly unit: string;
  readonly target: string | number | null;
  readonly verified: string | number | null;
  readonly waiting: string | number | null;
  readonly lastReport: string;
  readonly dueOn: CalendarDate;
  readonly hint: string;
  /** What may be filled in. */
  readonly open: ReadonlySet<EntryField>;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly target: number | null;
}

/** The task's lines as they stand at the end of the day: in the order of its measures, stages below one another. */
export function entryLines(task: EntrySheetTask, day: CalendarDate): EntryLine[] {
  const keys = task.measures.flatMap((measure) => [
    ...(measure.type === 'stages' ? [] : [{ measure, part: null }]),
    ...partsOf(measure).map((part) => ({ measure, part })),
  ]);
  if (keys.length === 0) return [wholeLine(task)];
  return keys.map(({ measure, part }, at) => measureLine(task, measure, part, { day, isFirst: at === 0 }));
}

function wholeLine(task: EntrySheetTask): EntryLine {
  const { id: taskId, number, title, dueOn } = task;
  return {
    ...{ taskId, targetId: null, partId: null, stamp: stampOf(task.ledger, null, null), number, title, dueOn },
    ...{ what: '', unit: '', target: null, verified: null, waiting: null, lastReport: lastReport(task.ledger) },
    ...{ hint: `没有变化填“${UNCHANGED}”`, open: new Set<EntryField>(['asOf', 'unchanged', 'note', 'nextStep']) },
  };
}

function measureLine(
  task: EntrySheetTask,
  measure: Measure,
  part: Part | null,
  { day, isFirst }: { readonly day: CalendarDate; readonly isFirst: boolean },
): EntryLine {
  const { fields, words } = askedOf(measure, part !== null);
  const own = entriesOf(task.ledger, measure.id, part?.id ?? null);
  const figure = (including: FigureView['including']) => shownFigure(measure, part, task.ledger, { day, including });
  return {
    ...{ taskId: task.id, targetId: measure.id, partId: part?.id ?? null, number: task.number, title: task.title },
    stamp: stampOf(task.ledger, measure.id, part?.id ?? null),
    what: [measure.object, part?.title].filter(Boolean).join(' · '),
    unit: measure.type === 'ratio' ? '%' : (measure.unit ?? ''),
    target: part ? part.target : targetShown(measure),
    ...{ verified: figure('verified'), waiting: figure('waiting') },
    ...{ lastReport: lastReport(own), dueOn: task.dueOn },
    hint: [words, leftOf(measure, task.ledger, day), isFirst ? `整项没有变化填“${UNCHANGED}”` : '']
      .filter(Boolean)
      .join('；'),
    open: new Set<EntryField>(['asOf', ...fields, ...(isFirst ? (['unchanged'] as const) : []), 'note', 'nextStep']),
  };
}

function partsOf({ type, stages, components }: Measure): Part[] {
  if (type === 'stages') return stages.map(({ id, title, target }) => ({ id, title, target }));
  return type === 'index' ? components.map(({ id, title }) => ({ id, title, target: null })) : [];
}

/** A rate with what it is made of, as it is always shown; null where there is no figure. */
function shownFigure(measure: Measure, part: Part | null, ledger: readonly ProgressEntry[], view: FigureView) {
  if (part) {
    const own = ledger.filter((entry) => entry.measureId === measure.id);
    const { figures } = countableEntries(own, 'figure', view);
    return quantityOf(
      figures.filter(({ stageId }) => stageId === part.id),
      measure.type === 'stages' ? measure.entryMode : 'total',
    );
  }
  const { actual, numerator, denominator } = achieve(measure, ledger, view);
  if (measure.type !== 'ratio' || actual === null) return actual;
  return `${Math.round(actual * 1000) / 10}%（${numerator}/${denominator}）`;
}

function targetShown({ type, target, sites, milestones, range }: Measure): string | number | null {
  if (range) return `${range.low}—${range.high}`;
  if (type === 'ratio' && target !== null) return `${Math.round(target * 1000) / 10}%`;
  return sites?.count ?? (type === 'milestones' ? milestones.length : target);
}

/** The names still to be done, reports that wait for review taken as done. */
function leftOf(measure: Measure, ledger: readonly ProgressEntry[], day: CalendarDate): string {
  const named = [...(measure.sites?.named ?? []).map(({ id, name }) => ({ id, name }))];
  named.push(...measure.milestones.map(({ id, title: name }) => ({ id, name })));
  if (named.length === 0) return '';
  const used = new Set(achieve(measure, ledger, { day, including: 'waiting' }).usedEntryIds);
  const done = new Set(
    ledger.filter(({ id }) => used.has(id)).flatMap(({ siteIds, milestoneIds }) => [...siteIds, ...milestoneIds]),
  );
  const left = named.filter(({ id }) => !done.has(id)).map(({ name }) => name);
  return left.length === 0 ? '都已完成' : `还有：${left.join('、')}`;
}

const standing = { waiting: '待审核', accepted: '已审核', returned: '已退回' } as const;

function lastReport(entries: readonly ProgressEntry[]): string {
  const last = entries.at(-1);
  return last ? `${last.asOf} ${standing[last.review]}` : '未报';
}
