import { CalendarDate } from '@dajuan/domain/calendar';
import { ColourSettings, figuresOfSums, KeptFigures, pooledTrend, rollUp, TrendPoint } from '@dajuan/domain/progress';
import { GroupedDimension, groupedDimensions, GroupKeys } from './roll-up-dimensions';
import { PlacedSums } from './roll-up-sums.query';
import { PlacedRollUpTask } from './roll-up-tasks.query';
import { KeyedFigures } from './roll-up.store';

/** A department's point of a month. */
type DepartmentPoint = TrendPoint & { readonly departmentId: string };

/** The figures of one group, or of the organisation. */
export type GroupFigures = Omit<KeyedFigures, 'trend'>;

/**
 * Every roll-up of a plan on a day: its groups by every dimension, and the organisation, which is made of its departments.
 * A plan without tasks has the organisation's alone.
 */
export function rollUpsOfPlan(
  orgId: string,
  placed: readonly PlacedSums[],
  months: readonly DepartmentPoint[],
  day: CalendarDate,
  settings: ColourSettings,
): KeyedFigures[] {
  const figures = (own: readonly PlacedSums[]) =>
    figuresOfSums(
      own.map(({ sums }) => sums),
      day,
      settings,
    );
  return withTrends(withOrganisation(orgId, groupsOf(placed, figures), day, settings), months);
}

/** The groups with their months: departments have them, and the organisation pools them. */
export function withTrends(groups: readonly GroupFigures[], months: readonly DepartmentPoint[]): KeyedFigures[] {
  const trendOf = ({ dimension, key }: GroupFigures) => {
    if (dimension === 'organisation') return pooledTrend(months);
    return dimension === 'department' ? trendIn(months, key) : [];
  };
  return groups.map((group) => ({ ...group, trend: trendOf(group) }));
}

/** The same figures by `rollUp` over the tasks themselves: what a past day is told by, which no sums are stored for. */
export function rollUpsOfTasks(
  orgId: string,
  placed: readonly Pick<PlacedRollUpTask, 'keys' | 'task'>[],
  day: CalendarDate,
  settings: ColourSettings,
): GroupFigures[] {
  const figures = (own: readonly Pick<PlacedRollUpTask, 'task'>[]) =>
    kept(
      rollUp(
        own.map(({ task }) => task),
        day,
        settings,
      ),
    );
  return withOrganisation(orgId, groupsOf(placed, figures), day, settings);
}

function groupsOf<Placed extends { readonly keys: GroupKeys }>(
  placed: readonly Placed[],
  figuresOf: (own: readonly Placed[]) => KeptFigures,
): GroupFigures[] {
  return groupedDimensions.flatMap((dimension) =>
    [...membersBy(placed, dimension)].map(([key, own]) => ({ dimension, key, figures: figuresOf(own) })),
  );
}

function membersBy<Placed extends { readonly keys: GroupKeys }>(
  placed: readonly Placed[],
  dimension: GroupedDimension,
): Map<string, Placed[]> {
  const members = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = each.keys[dimension];
    if (key === null) continue;
    const own = members.get(key) ?? [];
    own.push(each);
    members.set(key, own);
  }
  return members;
}

function withOrganisation(
  orgId: string,
  groups: readonly GroupFigures[],
  day: CalendarDate,
  settings: ColourSettings,
): GroupFigures[] {
  const departments = groups.filter(({ dimension }) => dimension === 'department');
  const children = departments.map(({ key: id, figures }) => ({
    ...{ id, title: id, weight: null },
    figures: { ...figures, leftOut: [] },
  }));
  return [{ dimension: 'organisation', key: orgId, figures: kept(rollUp(children, day, settings)) }, ...groups];
}

function kept({ leftOut: _named, ...figures }: ReturnType<typeof rollUp>): KeptFigures {
  return figures;
}

function trendIn(months: readonly DepartmentPoint[], key: string): TrendPoint[] {
  return months.flatMap(({ departmentId, ...point }) => (departmentId === key ? [point] : []));
}
