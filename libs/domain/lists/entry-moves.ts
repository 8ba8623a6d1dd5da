import { EntryState } from './entry-states';

/** The ways an entry goes: what a kind of list asks of its entries. */
export type Flow = 'work' | 'rectification' | 'matter' | 'letter' | 'kept';

/** What a step asks for: evidence is words or a file, words are words. */
export type Wanted = 'evidence' | 'words' | 'nothing';

export interface EntryMoveRule {
  readonly from: readonly EntryState[];
  readonly to: EntryState;
  /** The department answers for the entry; the supervision office may take its steps too, and alone takes its own. */
  readonly by: 'department' | 'office';
  readonly wants: Wanted;
}

/** What can be done to an entry, in Chinese and English. */
export const entryMoves = {
  start: ['开始办理', 'Start'],
  submit: ['申请销号', 'Ask to close'],
  return: ['退回', 'Return'],
  finish: ['完成', 'Finish'],
  rectify: ['整改销号', 'Close as rectified'],
  answer: ['回应办结', 'Close as answered'],
  solve: ['解决', 'Solve'],
  keep_for_reference: ['留作参考', 'Keep for reference'],
  supervise: ['转长效监督', 'Put under standing supervision'],
  reply: ['回告', 'Reply'],
  close: ['销号', 'Close'],
  reopen: ['重新打开', 'Open again'],
  withdraw: ['移出', 'Take off'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type EntryMove = keyof typeof entryMoves;

const started = { from: ['open'], to: 'in_work', by: 'department', wants: 'nothing' } as const;
const off = (...from: EntryState[]): EntryMoveRule => ({ from, to: 'withdrawn', by: 'office', wants: 'words' });

/** The one table of steps. A problem is closed in two ways and by the office; an order asks for a reply and is then closed. */
export const flows: Readonly<Record<Flow, Partial<Readonly<Record<EntryMove, EntryMoveRule>>>>> = {
  work: {
    start: started,
    finish: { from: ['open', 'in_work'], to: 'done', by: 'department', wants: 'evidence' },
    reopen: { from: ['done', 'withdrawn'], to: 'open', by: 'office', wants: 'words' },
    withdraw: off('open', 'in_work'),
  },
  rectification: {
    start: started,
    submit: { from: ['open', 'in_work'], to: 'submitted', by: 'department', wants: 'evidence' },
    return: { from: ['submitted'], to: 'in_work', by: 'office', wants: 'words' },
    rectify: { from: ['open', 'in_work', 'submitted'], to: 'rectified', by: 'office', wants: 'evidence' },
    answer: { from: ['open', 'in_work', 'submitted'], to: 'answered', by: 'office', wants: 'evidence' },
    reopen: { from: ['rectified', 'answered', 'withdrawn'], to: 'in_work', by: 'office', wants: 'words' },
    withdraw: off('open', 'in_work', 'submitted'),
  },
  matter: {
    start: started,
    solve: { from: ['open', 'in_work'], to: 'solved', by: 'department', wants: 'evidence' },
    answer: { from: ['open', 'in_work'], to: 'answered', by: 'department', wants: 'evidence' },
    keep_for_reference: { from: ['open', 'in_work'], to: 'reference', by: 'office', wants: 'words' },
    supervise: { from: ['open', 'in_work'], to: 'standing', by: 'office', wants: 'words' },
    reopen: {
      from: ['solved', 'answered', 'reference', 'standing', 'withdrawn'],
      to: 'in_work',
      by: 'office',
      wants: 'words',
    },
    withdraw: off('open', 'in_work'),
  },
  letter: {
    reply: { from: ['open'], to: 'replied', by: 'department', wants: 'evidence' },
    return: { from: ['replied'], to: 'open', by: 'office', wants: 'words' },
    close: { from: ['replied'], to: 'closed', by: 'office', wants: 'evidence' },
    reopen: { from: ['closed', 'withdrawn'], to: 'open', by: 'office', wants: 'words' },
    withdraw: off('open', 'replied'),
  },
  kept: {
    reopen: { from: ['withdrawn'], to: 'kept', by: 'office', wants: 'words' },
    withdraw: off('kept'),
  },
};

/** How an entry begins. */
export const firstState = (flow: Flow): EntryState => (flow === 'kept' ? 'kept' : 'open');

/** What may be done to an entry now, in the order of the table. */
export function movesOf(flow: Flow, state: EntryState, asker: { isOffice: boolean; isTheirs: boolean }): EntryMove[] {
  return (Object.keys(flows[flow]) as EntryMove[]).filter((move) => {
    const rule = flows[flow][move];
    return rule !== undefined && rule.from.includes(state) && mayTake(rule, asker);
  });
}

export const mayTake = (
  { by }: Pick<EntryMoveRule, 'by'>,
  { isOffice, isTheirs }: { isOffice: boolean; isTheirs: boolean },
): boolean => isOffice || (by === 'department' && isTheirs);
