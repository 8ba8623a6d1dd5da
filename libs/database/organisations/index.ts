export * from './organisation.entity';
export * from './organisation.store';
export * from './own-organisation.query';
