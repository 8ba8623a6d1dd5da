export { addQuotes } from './add-quotes';
export { readDocument } from './read-document';
export type {
  Bound, Commitment, Genre, Kind, ReadFinding, ReadItem, ReadMeasure, ReadOptions, ReadQuote, ReadResult, Role, Status, Status as ItemStatus,
} from './read-result'; // prettier-ignore
