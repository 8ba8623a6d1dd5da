import { CalendarDate } from '@dajuan/domain/calendar';
import { ColourSettings, rollUp, RollUpGroup, RollUpTask } from '@dajuan/domain/progress';
import { PlacedRollUpTask } from './roll-up-tasks.query';
import { KeyedFigures } from './roll-up.store';

/**
 * Every roll-up of a plan on a day: its departments, its themes, and the organisation, which is made of its
 * departments. A plan without tasks has the organisation's alone.
 */
export function rollUpsOfPlan(
  orgId: string,
  tasks: readonly PlacedRollUpTask[],
  day: CalendarDate,
  settings: ColourSettings,
): KeyedFigures[] {
  const departments = groupsOf(tasks, (each) => each.departmentId, day, settings);
  const themes = groupsOf(tasks, (each) => each.theme, day, settings);
  return [
    { dimension: 'organisation', key: orgId, figures: rollUp(departments, day, settings) },
    ...departments.map(({ id, figures }) => ({ dimension: 'department', key: id, figures }) as const),
    ...themes.map(({ id, figures }) => ({ dimension: 'theme', key: id, figures }) as const),
  ];
}

function groupsOf(
  tasks: readonly PlacedRollUpTask[],
  keyOf: (task: PlacedRollUpTask) => string,
  day: CalendarDate,
  settings: ColourSettings,
): RollUpGroup[] {
  const members = new Map<string, RollUpTask[]>();
  for (const each of tasks) {
    const group = members.get(keyOf(each)) ?? [];
    group.push(each.task);
    members.set(keyOf(each), group);
  }
  return [...members].map(([id, own]) => ({ id, title: id, weight: null, figures: rollUp(own, day, settings) }));
}
