import { WaitingReminder } from '@dajuan/database/reminders';
import { judgeReminders } from './judge-reminders';

const waiting = (given: Partial<WaitingReminder>): WaitingReminder => ({
  ...{ id: 'r', day: '2026-11-20', taskId: 't', kind: 'due_today', title: '加装电梯' },
  ...{ dueOn: '2026-11-20', taskIsOpen: true },
  ...given,
});
const at = (local: string) => new Date(`${local}:00+08:00`);
const judged = (given: Partial<WaitingReminder>, now: Date) => judgeReminders([waiting(given)], 'Asia/Shanghai', now);

describe('a waiting reminder', () => {
  it.each([
    ['in its hour', at('2026-11-20T09:30'), 'sent', ''],
    ['after its hour', at('2026-11-20T09:31'), 'sent', 'sent_late'],
    ['after 72 hours', at('2026-11-23T08:30'), 'sent', 'sent_late'],
    ['later than that', at('2026-11-23T08:31'), 'skipped', 'too_late'],
  ])('%s is settled as it should be', (_, now, status, outcome) => {
    const { settled, told, markedLate } = judged({}, now);
    expect(settled).toEqual([{ id: 'r', day: '2026-11-20', status, outcome }]);
    expect(told).toHaveLength(status === 'sent' ? 1 : 0);
    expect(markedLate).toBe(outcome === 'sent_late');
  });

  it('of a task that is closed is skipped, late or not', () => {
    const { settled, told, markedLate } = judged({ taskIsOpen: false }, at('2026-11-20T12:00'));
    expect(settled[0]).toMatchObject({ status: 'skipped', outcome: 'closed' });
    expect([told, markedLate]).toEqual([[], false]);
  });
});
