import type { ListKindName } from '../../api/types';

/** What solved and answered of a kind's entries are called; of most kinds solved is finished. */
const words = {
  problems: { solved: 'lists.rectified', answered: 'lists.settled' },
  matters: { solved: 'lists.solved', answered: 'lists.answered' },
  orders: { solved: 'lists.closed', answered: 'lists.replied' },
  notices: { solved: 'lists.closed', answered: 'lists.replied' },
} as const satisfies Partial<Record<ListKindName, { solved: string; answered: string }>>;

export type RateWord = (typeof words)[keyof typeof words]['solved' | 'answered'] | 'lists.finished';

export function rateWordsOf(kind: ListKindName): { solved: RateWord; answered: RateWord } {
  const known: Partial<Record<ListKindName, { solved: RateWord; answered: RateWord }>> = words;
  return known[kind] ?? { solved: 'lists.finished', answered: 'lists.answered' };
}
