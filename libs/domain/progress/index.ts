export * from './measure';
export * from './progress-entry';
export * from './achievement';
export * from './measure-types';
export type { FigureView } from './countable-entries';
export * from './achieve';
export * from './schedule';
export * from './colour';
