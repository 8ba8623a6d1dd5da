export * from './reminder';
export * from './reminders-due-on';
export * from './answer-reminder';
export * from './digest';
export * from './lateness';
