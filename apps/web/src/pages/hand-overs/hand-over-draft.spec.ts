import type { Duty } from '../../api/types';
import { dutyKey, given, linesOf, takenBack } from './hand-over-draft';

const duty = (kind: Duty['kind'], subjectId: string | null): Duty => ({
  ...{ kind, subjectId, taskId: null, title: '小区业委会换届', departmentId: null },
});
const duties = [duty('owner', 'a'), duty('owner', 'b'), duty('head', null)];
const keys = duties.map(dutyKey);

describe('a hand-over being drawn up', () => {
  it('goes to several, each duty to the last named for it', () => {
    const all = given(new Map(), keys, 'qiao');
    const split = given(all, [keys[1]!], 'he');
    expect(linesOf(duties, split)).toEqual([
      { kind: 'owner', subjectId: 'a', successorId: 'qiao' },
      { kind: 'owner', subjectId: 'b', successorId: 'he' },
      { kind: 'head', subjectId: null, successorId: 'qiao' },
    ]);
  });

  it('leaves out what nobody is named for', () => {
    const all = given(new Map(), keys, 'qiao');
    expect(linesOf(duties, takenBack(all, keys[0]!)).map(({ subjectId }) => subjectId)).toEqual(['b', null]);
    expect(linesOf(duties, new Map())).toEqual([]);
  });
});
