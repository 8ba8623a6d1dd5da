import { entryMoves, EntryMove, firstState, Flow, flows, movesOf } from './entry-moves';
import { entryStates, EntryState } from './entry-states';
import { AskedEntryMove, refuseEntryMove } from './refuse-entry-move';

const problem: AskedEntryMove = {
  ...{ flow: 'rectification', state: 'submitted', isOffice: true, isTheirs: false },
  ...{ words: '已复查，整改到位', files: 0, measures: { linked: 1, open: 0 } },
};
const code = (move: EntryMove, given: Partial<AskedEntryMove> = {}) =>
  refuseEntryMove(move, { ...problem, ...given })?.code ?? null;
const allFlows = Object.keys(flows) as Flow[];

describe('a problem on its way to be closed', () => {
  it('is closed as rectified by the office once its measures are done and something bears it out', () => {
    expect(code('rectify')).toBeNull();
    expect(code('rectify', { words: '', files: 1 })).toBeNull();
    expect(code('rectify', { words: ' ' })).toBe('evidence_missing');
    expect(code('rectify', { measures: { linked: 0, open: 0 } })).toBe('measures_missing');
    expect(code('rectify', { measures: { linked: 3, open: 2 } })).toBe('measures_open');
  });

  it('is closed as answered without a measure, and still not without evidence', () => {
    expect(code('answer', { measures: { linked: 0, open: 0 } })).toBeNull();
    expect(code('answer', { words: '' })).toBe('evidence_missing');
  });

  it('is sent in by its department, which does not close it', () => {
    expect(code('submit', { state: 'in_work', isOffice: false, isTheirs: true })).toBeNull();
    expect(code('submit', { state: 'in_work', isOffice: false })).toBe('entry_move_not_yours');
    expect(code('rectify', { isOffice: false, isTheirs: true })).toBe('entry_move_not_yours');
  });

  it('goes back, and is opened again, with a reason', () => {
    expect(code('return', { words: '' })).toBe('words_missing');
    expect(code('reopen', { state: 'rectified' })).toBeNull();
    expect(code('reopen', { state: 'open' })).toBe('entry_move_not_from_here');
  });
});

describe('the table of steps', () => {
  it.each(allFlows)('%s: every step leads somewhere else, and no state is a trap for the office', (flow) => {
    const rules = Object.values(flows[flow]);
    for (const { from, to } of rules) expect(from).not.toContain(to);
    const reached = new Set<EntryState>([firstState(flow), ...rules.map(({ to }) => to)]);
    for (const state of reached) expect(movesOf(flow, state, { isOffice: true, isTheirs: false })).not.toEqual([]);
  });

  it.each(allFlows)('%s: whatever settles an entry or takes it off wants words or evidence', (flow) => {
    const ending = Object.entries(flows[flow]).filter(([, { to }]) =>
      ['settled', 'out'].includes(entryStates[to].standing),
    );
    expect(ending.length).toBeGreaterThan(0);
    for (const [, { wants }] of ending) expect(wants).not.toBe('nothing');
  });

  it('offers exactly the steps that are not refused for state or person', () => {
    const states = Object.keys(entryStates) as EntryState[];
    const whole = { words: '有据', files: 1, measures: { linked: 1, open: 0 } };
    for (const flow of allFlows)
      for (const state of states)
        for (const asker of [
          { isOffice: true, isTheirs: false },
          { isOffice: false, isTheirs: true },
          { isOffice: false, isTheirs: false },
        ]) {
          const open = (Object.keys(entryMoves) as EntryMove[]).filter(
            (move) => refuseEntryMove(move, { flow, state, ...asker, ...whole }) === null,
          );
          expect(new Set(open)).toEqual(new Set(movesOf(flow, state, asker)));
        }
  });
});
