export * from './task-request.entity';
export * from './task-request.store';
export * from './task-answer.entity';
export * from './task-answer.store';
export * from './requests.query';
