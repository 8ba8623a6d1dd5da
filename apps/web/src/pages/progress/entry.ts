import type { ReportProgress, Target, UploadedFile } from '../../api/types';

/** What somebody has filled in for one target; nothing of it is sent until they say so. */
export interface Entry {
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  milestoneIds?: string[];
  siteIds?: string[];
  siteCount?: number | null;
  stageId?: string;
  isDone?: boolean;
}

/** A task's unsent update: an entry a target, and the words they share. */
export interface Draft {
  entries: Record<string, Entry>;
  note: string;
  nextStep: string;
  asOf?: string;
  /** The figures are estimates that want final ones. */
  isEstimate: boolean;
  files: UploadedFile[];
}

export const emptyDraft: Draft = { entries: {}, note: '', nextStep: '', isEstimate: false, files: [] };

/** How a target is filled in; 'words' takes nothing but a sentence. */
export type EntryForm =
  'value' | 'ratio' | 'milestones' | 'sites' | 'binary' | 'stages' | 'position' | 'index' | 'words';

const forms: Readonly<Record<Target['type'], EntryForm>> = {
  cumulative: 'value',
  level: 'value',
  reduction: 'value',
  ceiling: 'value',
  floor: 'value',
  range: 'value',
  ratio: 'ratio',
  stages: 'stages',
  milestones: 'milestones',
  sites: 'sites',
  binary: 'binary',
  recurring: 'value',
  dynamic_zero: 'value',
  rank: 'position',
  index: 'index',
  unquantified: 'words',
};

export const formOf = ({ type }: Target): EntryForm => forms[type];

type Filled = Pick<
  ReportProgress,
  | 'targetId'
  | 'kind'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'stageId'
  | 'milestoneIds'
  | 'siteIds'
  | 'siteCount'
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
    case 'stages':
      return isNumber(entry.value) && entry.stageId
        ? { targetId, kind: 'figure', value: entry.value, unit: target.unit, stageId: entry.stageId }
        : null;
    case 'position':
      return isNumber(entry.value)
        ? { targetId, kind: 'figure', value: entry.value, denominator: entry.denominator ?? null }
        : null;
    case 'index':
      return filledIndex(targetId, entry);
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

/** A component's figure, or the whole index with the peers' mean, either of which may come alone. */
function filledIndex(targetId: string, { stageId, value, denominator }: Entry): Filled | null {
  if (stageId) return isNumber(value) ? { targetId, kind: 'figure', value, stageId } : null;
  if (!isNumber(value) && !isNumber(denominator)) return null;
  return { targetId, kind: 'figure', value: value ?? null, denominator: denominator ?? null };
}

/** What is still wanted of an entry begun and not complete; null where it is complete, or not begun. */
export function missingHalf(target: Target, entry: Entry): 'mine.ratioBoth' | 'mine.stageMissing' | null {
  const form = formOf(target);
  if (form === 'ratio' && isNumber(entry.numerator) !== isNumber(entry.denominator)) return 'mine.ratioBoth';
  return form === 'stages' && isNumber(entry.value) && !entry.stageId ? 'mine.stageMissing' : null;
}
