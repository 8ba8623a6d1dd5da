export { addQuotes } from './add-quotes';
export { keyOfFinding, type Severity, severityOf } from './lint/severity';
export { readCount } from './lint/read-count';
export { type StatedCount, statedCounts } from './lint/stated-counts';
export { readDocument } from './read-document';
export type {
  Bound, Commitment, Genre, Kind, ReadFinding, ReadItem, ReadMeasure, ReadOptions, ReadQuote, ReadResult, Role, Status, Status as ItemStatus,
} from './read-result'; // prettier-ignore
