export * from './task-state';
export * from './moves';
export * from './requests';
export * from './verdicts';
export * from './refuse-move';
export * from './refuse-request';
export * from './refuse-answer';
export * from './refuse-archived';
