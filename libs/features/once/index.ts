export * from './do-once.service';
export * from './once-actions.module';
export * from './once.errors';
