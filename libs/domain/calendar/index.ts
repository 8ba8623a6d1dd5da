export * from './calendar-date';
export * from './zoned-time';
export * from './working-calendar';
export * from './working-days';
export * from './holiday-notices';
export * from './day-in-chinese';
export * from './written-day';
