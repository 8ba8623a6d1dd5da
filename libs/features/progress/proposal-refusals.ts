import { Proposal } from '@dajuan/database/comparisons';
import { Refusal } from '@dajuan/domain/errors';

/** Why a proposal cannot be changed or taken as it stands, or null. */
export function refuseDecided({ state }: Pick<Proposal, 'state'>): Refusal | null {
  if (state !== 'accepted') return null;
  const words = { zh: '这一条已经采用', en: 'This one was accepted already' };
  return { code: 'proposal_accepted', field: 'state', ...words };
}

/** The same for taking it into the ledger. */
export function refuseIncomplete({ state, taskId, figures }: Proposal): Refusal | null {
  if (state === 'dropped') {
    return { code: 'proposal_dropped', field: 'state', zh: '这一条已不采用，请先恢复', en: 'This one was dropped' };
  }
  if (taskId === null) {
    return { code: 'proposal_without_task', field: 'taskId', zh: '请选择对应任务', en: 'Say which task it is about' };
  }
  if (figures.length > 0) return null;
  const words = { zh: '文中没有可采用的数，请逐项填写', en: 'The text has no figure for this task: fill it in' };
  return { code: 'proposal_without_figures', field: 'figures', ...words };
}
