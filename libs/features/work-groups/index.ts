export * from './keep-work-group.service';
export * from './refuse-group';
export * from './work-group-actions.module';
