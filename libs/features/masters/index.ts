export * from './add-master.service';
export * from './change-master.service';
export * from './master-actions.module';
