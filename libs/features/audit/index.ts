export * from './anchor-heads.service';
export * from './audit-actions.module';
export * from './kept-heads';
export * from './record-denial.service';
export * from './verify-audit.service';
