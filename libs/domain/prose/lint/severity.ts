import type { ReadFinding } from '../read-result';

/** An error cannot be true as it stands; a remark may be, and is only worth a look. */
export type Severity = 'error' | 'remark';

/** Of two numbers that contradict each other one must be wrong; what stands twice, or was cut off, may be meant so. */
const ERRORS: ReadonlySet<ReadFinding['kind']> = new Set([
  'rate_mismatch',
  'subset_exceeds_set',
  'list_count',
  'impossible_fall',
  'two_values',
  'stated_count',
]);

/** Findings of other makers, such as what was left out of a file, are remarks. */
export const severityOf = ({ kind }: Pick<ReadFinding, 'kind'>): Severity => (ERRORS.has(kind) ? 'error' : 'remark');

/** The same name for a finding whenever the same text is read: its kind and its places. */
export const keyOfFinding = ({ kind, quotes }: Pick<ReadFinding, 'kind' | 'quotes'>): string =>
  [kind, ...quotes.map(({ start, end }) => `${start}-${end}`)].join(':');
