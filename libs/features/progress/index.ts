export * from './group-of-update';
export * from './open-file.service';
export * from './progress-actions.module';
export * from './proposed-update';
export * from './record-progress.service';
export * from './review-progress.service';
export * from './store-file.service';
export * from './verify-projections.service';
