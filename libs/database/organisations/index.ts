export * from './organisation.entity';
export * from './organisation.store';
