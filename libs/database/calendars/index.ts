export * from './calendars.module';
export * from './holiday-calendars';
