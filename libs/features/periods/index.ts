export * from './lock-period.service';
export * from './period-actions.module';
export * from './verify-periods.service';
