export { matchReview, SURE } from './match-review';
export type { MatchedReview, ReviewMatch } from './match-review';
export type { Grounds } from './grounds';
export { proposeEntries } from './propose-entries';
export type { ProposedFigure } from './propose-entries';
export type { ReviewedFigure, ReviewedItem } from './reviewed';
export type { TrackedTask } from './tracked-task';
export { tellingAmong } from './wording';
export { entryOfProposal, isRefusal } from './entry-of-proposal';
