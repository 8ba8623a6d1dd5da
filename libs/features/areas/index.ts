export * from './add-area.service';
export * from './change-area.service';
export * from './remove-area.service';
export * from './area-actions.module';
