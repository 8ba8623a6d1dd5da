/**
 * Where an entry of a list stands. `open` asks for something still, `settled` is closed one way or another, `kept` stands in
 * a register and asks for nothing, `out` counts nowhere. `isSolved` is what 解决率 counts: 留作参考 never is, and an answer
 * alone is counted apart.
 */
export const entryStates = {
  open: { zh: '待办', en: 'Open', standing: 'open', isSolved: false, isAnswered: false },
  in_work: { zh: '办理中', en: 'In work', standing: 'open', isSolved: false, isAnswered: false },
  submitted: { zh: '待销号', en: 'Waiting to be closed', standing: 'open', isSolved: false, isAnswered: false },
  replied: { zh: '已回告', en: 'Replied', standing: 'open', isSolved: false, isAnswered: true },
  done: { zh: '已完成', en: 'Done', standing: 'settled', isSolved: true, isAnswered: true },
  rectified: { zh: '已整改', en: 'Rectified', standing: 'settled', isSolved: true, isAnswered: true },
  solved: { zh: '已解决', en: 'Solved', standing: 'settled', isSolved: true, isAnswered: true },
  closed: { zh: '已销号', en: 'Closed', standing: 'settled', isSolved: true, isAnswered: true },
  answered: { zh: '已回应', en: 'Answered', standing: 'settled', isSolved: false, isAnswered: true },
  reference: { zh: '留作参考', en: 'Kept for reference', standing: 'settled', isSolved: false, isAnswered: false },
  standing: {
    zh: '转长效监督',
    en: 'Under standing supervision',
    standing: 'settled',
    isSolved: false,
    isAnswered: true,
  },
  kept: { zh: '在册', en: 'Listed', standing: 'kept', isSolved: false, isAnswered: false },
  withdrawn: { zh: '已移出', en: 'Taken off', standing: 'out', isSolved: false, isAnswered: false },
} as const satisfies Record<string, EntryStateRule>;

interface EntryStateRule {
  readonly zh: string;
  readonly en: string;
  readonly standing: EntryStanding;
  readonly isSolved: boolean;
  readonly isAnswered: boolean;
}

export type EntryStanding = 'open' | 'settled' | 'kept' | 'out';

export type EntryState = keyof typeof entryStates;

/** Which count towards a list's number: everything but what was taken off. */
export const isCounted = (state: EntryState): boolean => entryStates[state].standing !== 'out';

export const isSettled = (state: EntryState): boolean => entryStates[state].standing === 'settled';
