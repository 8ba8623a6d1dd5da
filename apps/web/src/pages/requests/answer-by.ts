import type { TFunction } from 'i18next';
import { daysBetween, formatDay } from '../../figures/format-day';

/** By when an answer is wanted, said as a person would: 明天前答复, 已逾期3天. `isLate` once that day is over. */
export function answerByWords(answerBy: string, today: string, language: string, t: TFunction) {
  const days = daysBetween(today, answerBy);
  if (days < 0) return { words: t('requests.by.late', { n: -days }), isLate: true };
  if (days === 0) return { words: t('requests.by.today'), isLate: false };
  if (days === 1) return { words: t('requests.by.tomorrow'), isLate: false };
  return { words: t('requests.by.day', { day: formatDay(answerBy, language, today) }), isLate: false };
}
