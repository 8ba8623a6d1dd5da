export * from './area.entity';
export * from './area.store';
export * from './area-placing.store';
export * from './areas.query';
