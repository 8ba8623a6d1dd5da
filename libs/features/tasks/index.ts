export * from './move-task.service';
export * from './task-actions.module';
