import { calendarFromNotices, HolidayNotice, WorkingCalendar } from '@dajuan/domain/calendar';
import cn2019 from './cn-2019.json';
import cn2020 from './cn-2020.json';
import cn2021 from './cn-2021.json';
import cn2022 from './cn-2022.json';
import cn2023 from './cn-2023.json';
import cn2024 from './cn-2024.json';
import cn2025 from './cn-2025.json';
import cn2026 from './cn-2026.json';

/** The State Council's holiday notices, 2019–2026. A new year's notice is one file and one line here. */
export const publishedNotices: readonly HolidayNotice[] = [
  cn2019,
  cn2020,
  cn2021,
  cn2022,
  cn2023,
  cn2024,
  cn2025,
  cn2026,
];

/** The calendar of all years published so far. Asking beyond them throws CalendarNotCovered. */
export const publishedCalendar: WorkingCalendar = calendarFromNotices(publishedNotices);
