import { newId } from '../../api/new-id';
import type { Measure } from '../../api/types';
import { HeldText } from './held-fields';

interface SiteNamesProps {
  id: string;
  measure: Measure;
  onKeep: (sites: Measure['sites']) => void;
}

/** The names of a measure's sites, one a line. A name that stays keeps its id; the count never falls below the names. */
export function SiteNames({ id, measure, onKeep }: SiteNamesProps) {
  const named = measure.sites?.named ?? [];
  const keep = (text: string) => {
    const names = text
      .split('\n')
      .map((name) => name.trim().slice(0, 200))
      .filter(Boolean);
    const known = new Map(named.map((site) => [site.name, site.id]));
    onKeep({
      count: Math.max(measure.sites?.count ?? 0, names.length),
      named: names.map((name) => ({ id: known.get(name) ?? newId(), name })),
    });
  };
  return <HeldText id={id} isLong value={named.map(({ name }) => name).join('\n')} onKeep={keep} />;
}
