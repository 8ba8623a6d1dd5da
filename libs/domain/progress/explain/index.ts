export type { Scale, Term, Words } from './formula';
export type { ExcludedPart, ExplainedStep, Explanation, IncludedPart, PartKind } from './explanation';
export * from './counted-part';
export { completionExplained } from './explain-achieved';
export * from './explain-target';
export * from './explain-task';
export * from './explain-roll-up';
