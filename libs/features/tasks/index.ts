export * from './move-task.service';
export * from './assign-task.service';
export * from './urge-task.service';
export type { AskedStep } from './task-stepper';
export * from './task-actions.module';
export * from './reached';
export * from './source-paragraph';
export * from './task-curve';
