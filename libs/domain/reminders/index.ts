export * from './reminder';
export * from './reminders-due-on';
export * from './digest';
export * from './lateness';
