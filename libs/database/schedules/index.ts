export * from './partition.store';
export * from './schedule-slot.store';
export * from './unfinished-work.query';
