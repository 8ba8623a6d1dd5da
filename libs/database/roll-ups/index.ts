export * from './roll-up.entity';
export * from './stale-roll-up.store';
