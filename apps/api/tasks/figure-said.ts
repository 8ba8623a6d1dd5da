import { EntryFigure, Measure, MeasureType } from '@dajuan/domain/progress';
import { Said } from './said';

/** What was reported, in a few words: 累计9个, 签约、开工, 无变化. */
export function figureSaid(card: EntryFigure, measure: Measure | undefined): Said {
  const object = measure?.object ?? '';
  const unit = measure?.unit ?? '';
  if (card.kind === 'no_change') return { zh: '无变化', en: 'no change' };
  if (card.kind === 'milestones') return listed(measure?.milestones ?? [], card.milestoneIds, 'title');
  if (card.kind === 'sites' && card.siteIds.length > 0)
    return listed(measure?.sites?.named ?? [], card.siteIds, 'name');
  const mode = modeOf(measure);
  const isRate = card.numerator !== null && card.denominator !== null;
  if (isRate) return same(`${object}${card.numerator}/${card.denominator}`);
  if (measure?.type === 'binary')
    return card.value === 1 ? { zh: '已完成', en: 'done' } : { zh: '未完成', en: 'not done' };
  const amount = `${card.siteCount ?? card.value ?? '—'}${unit}`;
  return { zh: `${object}${mode.zh}${amount}`, en: `${object} ${amount} ${mode.en}`.trim() };
}

/** What is as it stands on a day, not summed up since the beginning: a rate of water quality is no total. */
const standing: ReadonlySet<MeasureType> = new Set(['level', 'reduction', 'floor', 'range', 'ratio']);

function modeOf(measure: Measure | undefined): Said {
  if (measure?.entryMode === 'increment') return { zh: '新增', en: 'added' };
  return measure && standing.has(measure.type) ? same('') : { zh: '累计', en: 'in all' };
}

function listed<Key extends string>(
  parts: readonly (Readonly<Record<Key, string>> & { readonly id: string })[],
  ids: readonly string[],
  name: Key,
): Said {
  const names = parts.filter(({ id }) => ids.includes(id)).map((part) => part[name]);
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return {
    zh: shown.join('、') + (more > 0 ? `等${names.length}项` : ''),
    en: shown.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

function same(text: string): Said {
  return { zh: text, en: text };
}
