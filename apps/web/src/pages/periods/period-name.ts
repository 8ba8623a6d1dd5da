import type { TFunction } from 'i18next';
import type { Period } from '../../api/types';
import { formatDay, nameOfMonth } from '../../figures/format-day';

/** A period as people call it: 9月, 第三季度, 上半年, 2026年, or a week by its days. */
export function periodName(
  { every, startsOn, endsOn }: Pick<Period, 'every' | 'startsOn' | 'endsOn'>,
  t: TFunction,
  language: string,
): string {
  const month = Number(endsOn.slice(5, 7));
  switch (every) {
    case 'week':
      return t('periods.name.week', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) });
    case 'month':
      return nameOfMonth(endsOn, language);
    case 'quarter':
      return t('periods.name.quarter', { n: Math.ceil(month / 3) });
    case 'half':
      return t(month <= 6 ? 'periods.name.firstHalf' : 'periods.name.secondHalf');
    case 'year':
      return t('periods.name.year', { year: endsOn.slice(0, 4) });
  }
}
