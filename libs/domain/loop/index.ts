export * from './task-state';
export * from './moves';
export * from './refuse-move';
export * from './refuse-archived';
