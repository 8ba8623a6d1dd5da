import { Refusal } from '../errors';
import { entryMoves, EntryMove, Flow, flows, mayTake } from './entry-moves';
import { entryStates, EntryState } from './entry-states';

/** A step as somebody wants to take it. */
export interface AskedEntryMove {
  readonly flow: Flow;
  readonly state: EntryState;
  readonly isOffice: boolean;
  /** They head the entry's department, or report for it. */
  readonly isTheirs: boolean;
  readonly words: string;
  /** How many files go with it. */
  readonly files: number;
  /** Of a problem: the measures linked to it, and how many of them are not done. */
  readonly measures: { readonly linked: number; readonly open: number };
}

/** Why the step cannot be taken, or null. State, then person, then what the step wants. */
export function refuseEntryMove(move: EntryMove, asked: AskedEntryMove): Refusal | null {
  const rule = flows[asked.flow][move];
  const [zh, en] = entryMoves[move];
  if (!rule?.from.includes(asked.state)) {
    const state = entryStates[asked.state];
    const words = { zh: `“${state.zh}”的条目不能${zh}`, en: `Not possible while it is "${state.en}": ${en}` };
    return { code: 'entry_move_not_from_here', field: 'move', ...words };
  }
  if (!mayTake(rule, asked)) {
    const words = { zh: `“${zh}”不由您办理`, en: `Not yours to do: ${en}` };
    return { code: 'entry_move_not_yours', field: 'move', ...words };
  }
  if (move === 'rectify' && asked.measures.linked === 0) {
    const words = {
      zh: '还没有整改措施，不能按已整改销号',
      en: 'No measure answers it: it cannot be closed as rectified',
    };
    return { code: 'measures_missing', field: 'move', ...words };
  }
  if (move === 'rectify' && asked.measures.open > 0) {
    const words = {
      zh: `还有 ${asked.measures.open} 项整改措施未完成，不能销号`,
      en: `${asked.measures.open} of its measures are not done: it cannot be closed`,
    };
    return { code: 'measures_open', field: 'move', ...words };
  }
  const isSilent = asked.words.trim() === '';
  if (rule.wants === 'words' && isSilent) {
    return { code: 'words_missing', field: 'words', zh: `请写明${zh}的原因`, en: `Say why: ${en}` };
  }
  if (rule.wants === 'evidence' && isSilent && asked.files === 0) {
    const words = { zh: '请写明佐证，或附上文件', en: 'Say what bears it out, or attach a file' };
    return { code: 'evidence_missing', field: 'words', ...words };
  }
  return null;
}
