export * from './entry-columns';
export * from './entry-lines';
export type { FilledCells, LineEntry } from './read-entry-line';
export * from './judge-lines';
