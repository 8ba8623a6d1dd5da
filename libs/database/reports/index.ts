export * from './report-paper.entity';
export * from './report-paper.store';
export * from './report-snapshot.query';
export * from './report.entity';
export * from './report.store';
export * from './reports.query';
