import { CalendarDate, WorkingCalendar } from '../../calendar';
import { achieve, completionOf } from '../achieve';
import { Achievement } from '../achievement';
import { completionWhenClosed } from '../closing';
import { ProjectableTask, scheduleOfTask } from '../project-task';
import { Curve } from '../schedule';
import { closedStep, COMPLETION, stepsOfAchieved, withinBounds } from './explain-achieved';
import { expectedSteps } from './expected-steps';
import { ExplainedStep, Explanation, step, termsOfSteps } from './explanation';
import { completionRules, names, noteWords } from './figure-words';
import { constant, minus, share, times, Words } from './formula';
import { countedEntries, excludedEntries, includedEntries } from './ledger-parts';
import { measureSteps } from './measure-steps';

/** Figures of a task that can be asked about; shares 0–1, the gap in percentage points and below 0 where it is behind. */
export type ExplainedTaskFigure = 'completion' | 'waitingCompletion' | 'achievement' | 'expected' | 'gap';

export interface ExplainableTask extends Omit<ProjectableTask, 'standing'> {
  readonly title: string;
}

export interface ExplainFrame {
  readonly curve: Curve;
  readonly calendar: WorkingCalendar;
  /** The day what is expected is asked of. */
  readonly day: CalendarDate;
  /** The last day entries may speak of: today where nothing is known of a later one. */
  readonly ledgerDay: CalendarDate;
}

/** How a task's figure comes from its ledger and dates. Throws CalendarNotCovered. */
export function explainTask(figure: ExplainedTaskFigure, task: ExplainableTask, frame: ExplainFrame): Explanation {
  const including = figure === 'waitingCompletion' ? 'waiting' : 'verified';
  const achievements = task.measures.map((measure) =>
    achieve(measure, task.ledger, { day: frame.ledgerDay, including }),
  );
  const steps = stepsOfFigures[figure](task, achievements, frame);
  const last = steps.at(-1);
  const name = names[figure];
  const parts = task.measures.map((measure, index) => ({ measure, achievement: achievements[index] as Achievement }));
  const used = new Set(achievements.flatMap(({ usedEntryIds }) => usedEntryIds));
  return {
    title: { zh: `${task.title} · ${name.zh}`, en: `${task.title} · ${name.en}` },
    rule: rules[figure],
    value: last?.value ?? null,
    scale: figure === 'gap' ? 'points' : 'share',
    unit: null,
    steps,
    terms: termsOfSteps(steps),
    included: once(parts.flatMap(({ measure, achievement }) => includedEntries(measure, achievement, task.ledger))),
    excluded: once(achievements.flatMap(({ excluded }) => excludedEntries(excluded))).filter(({ id }) => !used.has(id)),
    coverage: null,
    note: last === undefined ? noteWords.unquantified : noteOf(achievements),
  };
}

type StepsOfTask = (
  task: ExplainableTask,
  achievements: readonly Achievement[],
  frame: ExplainFrame,
) => ExplainedStep[];

const completionSteps: StepsOfTask = (task, achievements) => {
  const steps = openSteps(task, achievements);
  const c = completionOf(weighed(task, achievements));
  if (task.closedAs !== 'completed' || completionWhenClosed(c, task.closedAs) === null) return steps;
  return [closedStep()];
};

const achievementSteps: StepsOfTask = (task, achievements) => {
  const withValue = achievements.filter(({ r }) => r !== null);
  const all = openSteps(task, achievements);
  return withValue.length === 1 ? all.slice(0, -1) : all;
};

const expectedOfTask: StepsOfTask = (task, achievements, { curve, calendar, day }) =>
  achievements.every(({ c }) => c === null)
    ? []
    : expectedSteps(scheduleOfTask(task, achievements, curve), day, calendar);

const gapSteps: StepsOfTask = (task, achievements, frame) => {
  const [done, due] = [completionSteps(task, achievements, frame), expectedOfTask(task, achievements, frame)];
  const [c, e] = [done.at(-1)?.value, due.at(-1)?.value];
  return c === undefined || e === undefined ? [] : [...done, ...due, gapStep(e, c)];
};

const stepsOfFigures: Readonly<Record<ExplainedTaskFigure, StepsOfTask>> = {
  completion: completionSteps,
  waitingCompletion: completionSteps,
  achievement: achievementSteps,
  expected: expectedOfTask,
  gap: gapSteps,
};

/** As screens show it, 100 × (c − e): below 0 is behind. The gap that bounds are compared with is the same turned round. */
export function gapStep(e: number, c: number): ExplainedStep {
  const formula = times(constant(100), minus(share('c', names.completion, c), share('e', names.expected, e)));
  return step({ symbol: '−g', name: names.gap, scale: 'points' }, formula);
}

/** c from each measure’s r: of one measure all the way from its entries, of several their weighted mean. */
function openSteps(task: ExplainableTask, achievements: readonly Achievement[]): ExplainedStep[] {
  const valued = task.measures.flatMap((measure, index) => {
    const achievement = achievements[index];
    return achievement && achievement.r !== null ? [{ measure, achievement, r: achievement.r }] : [];
  });
  const [only] = valued;
  if (!only || valued.length > 1) return stepsOfAchieved(valued.map(({ measure, r }) => ({ ...measure, r })));
  const steps = measureSteps(only.measure, countedEntries(only.achievement, task.ledger), only.achievement);
  return [...steps, step(COMPLETION, withinBounds('r', names.achievement, only.r))];
}

function weighed({ measures }: ExplainableTask, achievements: readonly Achievement[]) {
  return measures.map(({ weight }, index) => ({ weight, c: achievements[index]?.c ?? null }));
}

function noteOf(achievements: readonly Achievement[]): Words | null {
  const note = achievements.find((achievement) => achievement.note !== null)?.note;
  return note ? noteWords[note] : null;
}

/** A “no change” speaks of every measure and is told once. */
function once<T extends { readonly id: string }>(parts: readonly T[]): T[] {
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

const rules: Readonly<Record<ExplainedTaskFigure, Words>> = {
  completion: completionRules.verified,
  waitingCompletion: {
    zh: '同完成率，待审核的填报按已通过计；不是正式数',
    en: 'As completion, with waiting updates as if accepted; not an official figure',
  },
  achievement: { zh: '现值与目标值之比，可以超过100%', en: 'The actual against the target; may pass 100%' },
  expected: { zh: '按时间到这一天应当完成的份额', en: 'The share that is due by the day' },
  gap: { zh: '完成率减序时进度，以百分点计；负数为落后', en: 'Done less expected, in points; below 0 is behind' },
};
