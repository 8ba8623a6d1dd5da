const weekdays = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** '2026-09-30' as 9月30日 or 30 Sep; with the year where it is not the year of `today`. */
export function formatDay(day: string, language: string, today?: string): string {
  const [year, month, date] = partsOf(day);
  const isOtherYear = today !== undefined && partsOf(today)[0] !== year;
  if (language === 'en') return `${date} ${months[month - 1]}${isOtherYear ? ` ${year}` : ''}`;
  return `${isOtherYear ? `${year}年` : ''}${month}月${date}日`;
}

/** The same with its weekday: 9月30日（周三）. */
export function formatWeekday(day: string, language: string): string {
  const [year, month, date] = partsOf(day);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const name = formatDay(day, language);
  return language === 'en' ? `${weekdays.en[weekday]} ${name}` : `${name}（周${weekdays.zh[weekday]}）`;
}

/** A month, '2026-09' as 2026年9月 or Sep 2026. */
export function formatMonth(month: string, language: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language === 'en' ? `${months[number - 1]} ${year}` : `${year}年${number}月`;
}

/** The month a day lies in, by its name alone: 9月 or Sep. */
export function nameOfMonth(day: string, language: string): string {
  const [, month] = partsOf(day);
  return language === 'en' ? `${months[month - 1]}` : `${month}月`;
}

/** An instant in the organisation's zone: 9月30日 14:05. */
export function formatInstant(instant: string, language: string, zone: string): string {
  const [day, time] = dayAndTime(instant, zone);
  return `${formatDay(day, language)} ${time}`;
}

/** The day that an instant falls on in the organisation's zone, '2026-09-30': late in the evening it is not that of UTC. */
export const dayOfInstant = (instant: string, zone: string): string => dayAndTime(instant, zone)[0];

function dayAndTime(instant: string, zone: string): [day: string, time: string] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = format.format(new Date(instant)).split(' ');
  return [day, time];
}

/** Calendar days from one day to another; below 0 when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => {
    const [year, month, date] = partsOf(day);
    return Date.UTC(year, month - 1, date);
  }) as [number, number];
  return Math.round((b - a) / 86_400_000);
}
