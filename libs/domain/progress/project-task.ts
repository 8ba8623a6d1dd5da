import { CalendarDate, dateInZone, WorkingCalendar } from '../calendar';
import { achieve, completionOf } from './achieve';
import { Achievement } from './achievement';
import { completionWhenClosed } from './closing';
import { ColourSettings, defaultColourSettings, Standing, TurningDays } from './colour';
import { Measure } from './measure';
import { GapColour } from './gap';
import { PeriodRule } from './periods/period-rule';
import { PeerStanding } from './judge-colour';
import { ProgressEntry } from './progress-entry';
import { defaultReportRule, ReportRule, reportRecord } from './reports-due';
import { ClosedAs } from './roll-up-figures';
import { Curve, Schedule } from './schedule';
import { scheduleOf } from './schedule-of';
import { turningDays } from './turning-days';

/** What a plan settles for all of its tasks. */
export interface PlanRules {
  readonly colour: ColourSettings;
  readonly reports: ReportRule;
  /** Expected progress of measures without period targets or dated milestones. */
  readonly curve: Curve;
  /** Where a plan says nothing: see `periodRuleOf`. */
  readonly periods?: PeriodRule;
}

export const defaultPlanRules: PlanRules = {
  colour: defaultColourSettings,
  reports: defaultReportRule,
  curve: { kind: 'linear' },
};

/** A task as its projection sees it. */
export interface ProjectableTask {
  readonly standing: Standing;
  readonly closedAs: ClosedAs | null;
  readonly startsOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly measures: readonly Measure[];
  /** Every entry of the task, in any order. */
  readonly ledger: readonly ProgressEntry[];
}

/** What a ledger is read by. `day` is the day of writing: no entry lies after it, so a later day gives the same. */
export interface ProjectionFrame {
  readonly rules: PlanRules;
  readonly calendar: WorkingCalendar;
  /** The organisation's zone, in which a report's instant has its day. */
  readonly zone: string;
  readonly day: CalendarDate;
}

/** Where a task stands by its ledger: what is stored beside it, and may be rebuilt at any time. Shares are 0–1. */
export interface TaskStanding extends TurningDays {
  /** r of a task's only measure with a value; of several their c. Null where none has a value. */
  readonly achievement: number | null;
  /** c of accepted entries; 1 when closed as completed. */
  readonly completion: number | null;
  /** c with entries that wait for review: 含待核. */
  readonly waitingCompletion: number | null;
  /** The latest day an accepted entry in use is true of. */
  readonly lastAcceptedOn: CalendarDate | null;
  /** The day the latest entry not returned was handed in. */
  readonly lastReportedOn: CalendarDate | null;
  readonly waitingUpdates: number;
  /** In the order of the measures. */
  readonly figures: readonly MeasureStanding[];
}

export interface MeasureStanding {
  readonly measureId: string;
  readonly achievement: number | null;
  readonly completion: number | null;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `actual` with entries that wait for review. */
  readonly waitingActual: number | null;
  /** Whether `actual` rests on an estimate that wants a final figure. */
  readonly isEstimate: boolean;
  /** How it looks against the peers, and the day its figure is true of. */
  readonly peerColour: GapColour | null;
  readonly asOf: CalendarDate | null;
}

/** The task's standing from its measures and ledger alone. Throws CalendarNotCovered. */
export function projectTask(task: ProjectableTask, frame: ProjectionFrame): TaskStanding {
  const { day } = frame;
  const verified = task.measures.map((measure) => achieve(measure, task.ledger, { day, including: 'verified' }));
  const waiting = task.measures.map((measure) => achieve(measure, task.ledger, { day, including: 'waiting' }));
  const completion = completionWhenClosed(weighed(task.measures, verified), task.closedAs);
  const handedIn = daysHandedIn(task.ledger, frame.zone);
  return {
    achievement: achievementOf(task.measures, verified),
    completion,
    waitingCompletion: completionWhenClosed(weighed(task.measures, waiting), task.closedAs),
    ...turningDays(
      {
        schedule: scheduleOfTask(task, verified, frame.rules.curve),
        completion,
        reportMissingFrom: missingFrom(task, handedIn, frame),
        peers: peerStandingOf(verified),
      },
      frame.rules.colour,
      frame.calendar,
    ),
    lastAcceptedOn: latest(verified.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))),
    lastReportedOn: latest(handedIn),
    waitingUpdates: task.ledger.filter((entry) => entry.review === 'waiting').length,
    figures: task.measures.map((measure, index) => figureOf(measure, verified[index], waiting[index])),
  };
}

/** The schedule of a task: its measures with a value say how much is expected, and when. */
export function scheduleOfTask(
  task: Pick<ProjectableTask, 'startsOn' | 'dueOn' | 'measures'>,
  figures: readonly { readonly c: number | null }[],
  planCurve: Curve,
): Schedule {
  const withValue = task.measures.filter((_, index) => figures[index]?.c !== null);
  return scheduleOf(task, withValue, planCurve);
}

/** The days on which reports of the task came: every entry but those returned. */
export function daysHandedIn(ledger: readonly ProgressEntry[], zone: string): CalendarDate[] {
  return ledger.filter((entry) => entry.review !== 'returned').map((entry) => dateInZone(entry.reportedAt, zone));
}

function weighed(measures: readonly Measure[], achievements: readonly Achievement[]): number | null {
  return completionOf(measures.map(({ weight }, index) => ({ weight, c: achievements[index]?.c ?? null })));
}

function achievementOf(measures: readonly Measure[], achievements: readonly Achievement[]): number | null {
  const withValue = achievements.filter(({ r }) => r !== null);
  return withValue.length === 1 ? (withValue[0]?.r ?? null) : weighed(measures, achievements);
}

/** The worst of those judged against the peers, since the day its figure is true of. */
export function peerStandingOf(figures: readonly Pick<Achievement, 'peerColour' | 'asOf'>[]): PeerStanding | null {
  for (const colour of ['red', 'yellow'] as const) {
    const since = figures.flatMap(({ peerColour, asOf }) => (peerColour === colour && asOf !== null ? [asOf] : []));
    if (since.length > 0) return { colour, since: since.reduce((first, day) => (day < first ? day : first)) };
  }
  return null;
}

function missingFrom(
  task: ProjectableTask,
  handedIn: readonly CalendarDate[],
  frame: ProjectionFrame,
): CalendarDate | null {
  return reportRecord(handedIn, task.startsOn, frame.day, frame.rules.reports, frame.calendar).missingFrom;
}

function figureOf(
  measure: Measure,
  verified: Achievement | undefined,
  waiting: Achievement | undefined,
): MeasureStanding {
  return {
    measureId: measure.id,
    achievement: verified?.r ?? null,
    completion: verified?.c ?? null,
    actual: verified?.actual ?? null,
    numerator: verified?.numerator ?? null,
    denominator: verified?.denominator ?? null,
    waitingActual: waiting?.actual ?? null,
    isEstimate: verified?.isEstimate ?? false,
    peerColour: verified?.peerColour ?? null,
    asOf: verified?.asOf ?? null,
  };
}

function latest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>((last, day) => (last !== null && last > day ? last : day), null);
}
