import { Refusal } from '../errors';
import { duties, Duty, DutyKind } from './duties';

/**
 * Why somebody may not be disabled or moved to another department, or null: they hold duties, and nobody has given a
 * reason to leave them where they are.
 */
export function refuseLeaving(held: readonly Pick<Duty, 'kind'>[], overrideReason: string): Refusal | null {
  if (held.length === 0 || overrideReason.trim() !== '') return null;
  const counts = new Map<DutyKind, number>();
  for (const { kind } of held) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = [...counts].map(([kind, count]) => ({ ...duties[kind], count }));
  return {
    code: 'duties_held',
    field: 'overrideReason',
    zh: `名下还有${told.map(({ zh, count }) => `${zh}${count}项`).join('、')}，请先办理工作交接，或写明不交接的理由`,
    en: `Still holds ${told.map(({ en, count }) => `${en.toLowerCase()}: ${count}`).join(', ')}; hand over first, or say why not`,
  };
}
