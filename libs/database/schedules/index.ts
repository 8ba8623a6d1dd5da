export * from './partition.store';
export * from './reminder-slots';
export * from './schedule-slot.store';
export * from './scheduled-organisations.query';
export * from './unfinished-work.query';
