import type { PlanItem } from '../../api/types';

/** The kept items under a heading, and those of them that nobody leads yet. */
export interface ThemeItems {
  all: string[];
  lacking: string[];
}

export function themesOf(items: readonly PlanItem[]): ReadonlyMap<string, ThemeItems> {
  const themes = new Map<string, ThemeItems>();
  for (const { id, theme, state, leadDepartmentId } of items) {
    if (state === 'dropped') continue;
    const known = themes.get(theme) ?? { all: [], lacking: [] };
    known.all.push(id);
    if (leadDepartmentId === null) known.lacking.push(id);
    themes.set(theme, known);
  }
  return themes;
}
