export * from './report-snapshot';
export * from './report-content';
