export * from './report-snapshot';
export * from './report-content';
export * from './build-report';
export * from './figures-in-words';
export * from './explain-report';
export * from './published-figures';
export * from './compare-subordinates';
