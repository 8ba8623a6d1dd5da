export * from './act';
export * from './application-data-source';
export * from './changed-elsewhere.error';
export * from './database.module';
export * from './latest-migration';
export * from './new-id';
export * from './room-to-count';
export * from './transactions';
