export * from './roll-up-tasks.query';
export * from './roll-up.entity';
export * from './roll-up.store';
export * from './roll-ups-of-plan';
export * from './stale-roll-up.store';
export * from './trend.query';
