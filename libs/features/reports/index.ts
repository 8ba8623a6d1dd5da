export * from './build-report-paper.service';
export * from './open-report.service';
export * from './report-actions.module';
export * from './request-report.service';
