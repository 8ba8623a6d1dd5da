export * from './period-rule';
export * from './reporting-periods';
export * from './period-state';
export * from './freeze-task';
export * from './made-up';
