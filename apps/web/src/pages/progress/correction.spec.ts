import type { ProgressUpdate, Target } from '../../api/types';
import { draftOf, openedFor } from './correction';

const update = { targetId: 't1', value: 11, note: '分两期', asOf: '2026-08-03', milestoneIds: ['m1'], siteIds: [] };

describe('a correction', () => {
  it('begins with what was said, of the day it was said of', () => {
    const draft = draftOf(update as unknown as ProgressUpdate);
    expect(draft).toMatchObject({ note: '分两期', asOf: '2026-08-03', entries: { t1: { value: 11, isDone: false } } });
  });

  it('opens again what the update ticked, and nothing else', () => {
    const done = { doneOn: '2026-08-03', isWaiting: false };
    const target = {
      milestones: [
        { id: 'm1', ...done },
        { id: 'm2', ...done },
      ],
      sites: [],
    } as unknown as Target;
    const { milestones } = openedFor(target, update as unknown as ProgressUpdate);
    expect(milestones.map(({ doneOn }) => doneOn)).toEqual([null, '2026-08-03']);
  });
});
