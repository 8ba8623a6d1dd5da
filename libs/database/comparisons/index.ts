export * from './comparison.entity';
export * from './comparison.store';
export * from './comparisons.query';
export * from './proposal.entity';
export * from './proposal.store';
export * from './told-updates.query';
export * from './tracked-tasks.query';
