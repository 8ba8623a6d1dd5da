import type { ReportProgress, Target, UploadedFile } from '../../api/types';

/** What somebody has filled in for one target; nothing of it is sent until they say so. */
export interface Entry {
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  milestoneIds?: string[];
  siteIds?: string[];
  siteCount?: number | null;
  isDone?: boolean;
}

/** A task's unsent update: an entry a target, and the words they share. */
export interface Draft {
  entries: Record<string, Entry>;
  note: string;
  nextStep: string;
  asOf?: string;
  files: UploadedFile[];
}

export const emptyDraft: Draft = { entries: {}, note: '', nextStep: '', files: [] };

/** How a target is filled in. 'words' takes none but a sentence; 'later' is a kind this form has no field for. */
export type EntryForm = 'value' | 'ratio' | 'milestones' | 'sites' | 'binary' | 'words' | 'later';

const forms: Readonly<Record<Target['type'], EntryForm>> = {
  cumulative: 'value',
  level: 'value',
  reduction: 'value',
  ceiling: 'value',
  floor: 'value',
  range: 'value',
  ratio: 'ratio',
  stages: 'later',
  milestones: 'milestones',
  sites: 'sites',
  binary: 'binary',
  unquantified: 'words',
};

export const formOf = ({ type }: Target): EntryForm => forms[type];

type Filled = Pick<
  ReportProgress,
  'targetId' | 'kind' | 'value' | 'unit' | 'numerator' | 'denominator' | 'milestoneIds' | 'siteIds' | 'siteCount'
>;

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** The entry as the server wants it; null where nothing is filled in yet. */
export function filledEntry(target: Target, entry: Entry): Filled | null {
  const targetId = target.id;
  switch (formOf(target)) {
    case 'value':
      return isNumber(entry.value) ? { targetId, kind: 'figure', value: entry.value, unit: target.unit } : null;
    case 'ratio':
      return isNumber(entry.numerator) && isNumber(entry.denominator)
        ? { targetId, kind: 'figure', numerator: entry.numerator, denominator: entry.denominator }
        : null;
    case 'binary':
      return entry.isDone ? { targetId, kind: 'figure', value: 1 } : null;
    case 'milestones':
      return entry.milestoneIds?.length ? { targetId, kind: 'milestones', milestoneIds: entry.milestoneIds } : null;
    case 'sites':
      return entry.siteIds?.length || isNumber(entry.siteCount)
        ? { targetId, kind: 'sites', siteIds: entry.siteIds ?? [], siteCount: entry.siteCount }
        : null;
    default:
      return null;
  }
}

/** Whether half a ratio is filled in, which is nothing that can be sent. */
export const isHalfFilled = (target: Target, entry: Entry): boolean =>
  formOf(target) === 'ratio' && isNumber(entry.numerator) !== isNumber(entry.denominator);
