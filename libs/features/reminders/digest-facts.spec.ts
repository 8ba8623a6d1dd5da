import { calendarFromNotices } from '@dajuan/domain/calendar';
import { DigestLine, digestOn } from './digest-facts';

const calendar = calendarFromNotices([{ year: 2026, sources: [], daysOff: [], makeUpDays: [] }]);
const line = (given: Partial<DigestLine>): DigestLine => ({
  ...{ taskId: 'lifts', title: '加装电梯40台', kind: 'due_in_3', dueOn: '2026-11-19' },
  ...given,
});

describe('a day’s digest', () => {
  it('speaks of a late reminder as of the day it is read', () => {
    const digest = digestOn('2026-11-20', 'chen', [line({ kind: 'due_today' })], true, calendar);
    expect(digest?.title).toMatch(/^【补发】11月20日/);
    expect(digest?.body).toContain('加装电梯40台（11月19日到期，已逾期1个工作日）');
  });

  it('tells a task once, by its newest line', () => {
    const digest = digestOn('2026-11-20', 'chen', [line({}), line({ kind: 'overdue' })], false, calendar);
    expect(digest?.facts.tasks).toEqual([line({ kind: 'overdue' })]);
  });

  it('keeps its lines in the order they are read in, and its text in English too', () => {
    const lines = [line({ taskId: 'far', kind: 'due_in_7', dueOn: '2026-12-01' }), line({ kind: 'overdue' })];
    const digest = digestOn('2026-11-20', 'chen', lines, false, calendar);
    expect(digest?.facts.tasks.map(({ taskId }) => taskId)).toEqual(['lifts', 'far']);
    expect(digest?.facts.english.title).toContain('overdue 1');
  });

  it('is not written where there is nothing to tell', () => {
    expect(digestOn('2026-11-20', 'chen', [], false, calendar)).toBeNull();
  });
});
