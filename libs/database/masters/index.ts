export * from './master.entity';
export * from './master.store';
export * from './task-master.entity';
export * from './task-master.store';
export * from './masters.query';
