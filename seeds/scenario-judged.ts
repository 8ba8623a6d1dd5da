import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import * as progress from '@dajuan/domain/progress';
import { resolveDate, type ScenarioDate } from './scenario-date';
import type { ScenarioItem, ScenarioMeasure, TownScenario } from './town-scenario';

/** The day a scenario is loaded and looked at, and the calendar that counts its working days. */
export interface LoadedOn {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

const RATIO_BOUNDS: Record<ScenarioMeasure['bound'], progress.RatioBound> = {
  at_least: 'floor',
  at_most: 'ceiling',
  exact: 'level',
  about: 'level',
};

/** The measure as the rules know it; its key and the names of its sites serve as ids. */
export function measureOf(measure: ScenarioMeasure, { today, calendar }: LoadedOn): progress.Measure {
  const on = (date: ScenarioDate | null) => (date === null ? null : resolveDate(date, today, calendar));
  return progress.measureOf({
    id: measure.key,
    type: measure.type,
    object: measure.object,
    unit: measure.unit || null,
    baseline: measure.baseline,
    target: measure.target,
    entryMode: measure.entryMode,
    weight: measure.weight,
    ratioBound: measure.ratio ? RATIO_BOUNDS[measure.bound] : null,
    milestones: (measure.milestones ?? []).map((node) => ({ ...node, id: node.key, dueOn: on(node.dueOn) })),
    sites: measure.sites
      ? { count: measure.sites.count, named: measure.sites.named.map((name) => ({ id: name, name })) }
      : null,
  });
}

/** The item's reports as lines of the ledger, in the order they were reported. */
export function ledgerOf(item: ScenarioItem, { today, calendar }: LoadedOn): progress.ProgressEntry[] {
  return item.progress.map((entry, index) =>
    progress.entryOf({
      id: entry.key ?? `entry-${index}`,
      measureId: entry.measure,
      asOf: resolveDate(entry.asOf, today, calendar),
      reportedAt: new Date(index),
      kind: entry.kind,
      value: entry.value ?? null,
      numerator: entry.numerator ?? null,
      denominator: entry.denominator ?? null,
      milestoneIds: entry.milestones ?? [],
      siteIds: entry.sites ?? [],
      siteCount: entry.siteCount ?? null,
      isEstimate: entry.isEstimate ?? false,
      review: entry.review,
      corrects: entry.corrects ?? null,
    }),
  );
}

/** How far each measure of the item has come on the day of loading, accepted reports only; in the measures' order. */
export function achievementsOf(item: ScenarioItem, loaded: LoadedOn): progress.Achievement[] {
  const ledger = ledgerOf(item, loaded);
  const view = { day: loaded.today, including: 'verified' } as const;
  return item.measures.map((measure) => progress.achieve(measureOf(measure, loaded), ledger, view));
}

/** c of the item on the day of loading; null where no measure has a value. */
export function completionOf(item: ScenarioItem, loaded: LoadedOn): number | null {
  const achieved = achievementsOf(item, loaded);
  return progress.completionOf(item.measures.map(({ weight }, index) => ({ weight, c: achieved[index]?.c ?? null })));
}

/** The item's colour on the day of loading, by the default bounds and with no report missing. */
export function colourOf(item: ScenarioItem, plan: TownScenario['plan'], loaded: LoadedOn): progress.Colour {
  const on = (date: ScenarioDate) => resolveDate(date, loaded.today, loaded.calendar);
  const dates = { startsOn: on(item.startsOn ?? plan.startsOn), dueOn: on(item.dueOn) };
  const measures = item.measures.map((measure) => measureOf(measure, loaded));
  const task: progress.ColouredTask = {
    standing: item.closedOn ? 'closed' : 'active',
    schedule: progress.scheduleOf(dates, measures),
    completion: completionOf(item, loaded),
    reportMissingFrom: null,
    peers: progress.peerStandingOf(achievementsOf(item, loaded)),
  };
  return progress.colour(task, loaded.today, progress.defaultColourSettings, loaded.calendar);
}
