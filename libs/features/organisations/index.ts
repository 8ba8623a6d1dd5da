export * from './found-organisation.service';
export * from './founding';
export * from './organisation-actions.module';
