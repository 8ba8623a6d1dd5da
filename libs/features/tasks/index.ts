export * from './move-task.service';
export * from './task-actions.module';
export * from './reached';
export * from './source-paragraph';
export * from './task-curve';
