import {
  Disposition,
  Move,
  MoveBetween,
  moves,
  RequestKind,
  requests,
  Role,
  TaskState,
  SaidVerdict,
  Step,
  Verdict,
  verdicts,
} from '@dajuan/domain/loop';
import { MandateMeasure } from '@dajuan/database/mandates';
import { AuditKind } from '@dajuan/database/audit';
import { Colour, EntryKind, EntryMode, MeasureType, RatioBound } from '@dajuan/domain/progress';

/** The keys of a table that has every word of a type: a word added to the domain does not compile until it is here. */
const wordsOf = <Word extends string>(table: Record<Word, true>) => Object.keys(table) as Word[];

export const roles = wordsOf<Role>({
  supervisor: true,
  head: true,
  owner: true,
  leader: true,
  administrator: true,
  security_administrator: true,
  auditor: true,
});

/** A task on a screen is never a draft: drafts are plan items. */
export const taskStates = wordsOf<Exclude<TaskState, 'draft'>>({
  assigned: true,
  handed_back: true,
  in_progress: true,
  closed: true,
  paused: true,
  cancelled: true,
});

export const dispositions = wordsOf<Disposition>({
  completed: true,
  standing: true,
  target_adjusted: true,
  withdrawn: true,
});

export const colours = wordsOf<Colour>({ red: true, yellow: true, green: true, blue: true, grey: true });

export const entryKinds = wordsOf<EntryKind>({ figure: true, milestones: true, sites: true, no_change: true });

export const entryModes = wordsOf<EntryMode>({ increment: true, total: true });

export const ratioBounds = wordsOf<RatioBound>({ level: true, floor: true, ceiling: true });

export const measureTypes = wordsOf<MeasureType>({
  recurring: true,
  dynamic_zero: true,
  rank: true,
  index: true,
  cumulative: true,
  level: true,
  reduction: true,
  ceiling: true,
  floor: true,
  range: true,
  ratio: true,
  stages: true,
  milestones: true,
  sites: true,
  binary: true,
  unquantified: true,
});

export const auditKinds = wordsOf<AuditKind>({ insert: true, update: true, delete: true, denial: true });

export const moveNames = Object.keys(moves) as Move[];

/** Assigning wants a department, and has a door of its own. */
export const stepNames = moveNames.filter((move): move is Step => move !== 'assign');

export const mandateMoves = wordsOf<MoveBetween>({ assign: true, cancel: true, sign_for: true, hand_back: true });

export const mandateMeasureTypes = wordsOf<MandateMeasure['type']>({ cumulative: true, binary: true });

export const requestKinds = Object.keys(requests) as RequestKind[];

export const verdictNames = Object.keys(verdicts) as Verdict[];

export const saidVerdicts = wordsOf<SaidVerdict>({ agreed: true, declined: true, remarked: true });
