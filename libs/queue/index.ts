export * from './jobs';
export * from './memory-jobs';
export * from './backend';
export * from './queue-health';
export * from './queue.module';
