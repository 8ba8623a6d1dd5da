export * from './partition.store';
export * from './reminder-slots';
export * from './schedule-slot.store';
export * from './unfinished-work.query';
