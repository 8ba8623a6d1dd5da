import { assignedMessages } from './assigned-messages';

const task = (number: number, leadDepartmentId: string, ownerId: string | null) => ({
  id: `t${number}`,
  number,
  title: `任务${number}`,
  dueOn: '2026-06-30' as const,
  leadDepartmentId,
  ownerId,
});
const head = { id: 'head-a', department: { id: 'a', name: '甲办' }, roles: ['head' as const] };
const clerk = { id: 'clerk-a', department: { id: 'a', name: '甲办' }, roles: ['owner' as const] };

describe('who is told that a plan is confirmed', () => {
  it('is each owner and each head once, with the tasks that are theirs', () => {
    const messages = assignedMessages(
      '工作要点',
      [task(1, 'a', 'clerk-a'), task(2, 'a', null), task(3, 'b', null)],
      [head, clerk],
    );
    expect(messages.map(({ recipientId, taskIds }) => [recipientId, taskIds])).toEqual([
      ['clerk-a', ['t1']],
      ['head-a', ['t1', 't2']],
    ]);
    expect(messages[1]).toMatchObject({
      title: '任务交办：《工作要点》2项，请签收',
      body: '1. 任务1（2026-06-30前）\n2. 任务2（2026-06-30前）',
    });
  });

  it('is a head who owns a task told of it once', () => {
    expect(assignedMessages('要点', [task(1, 'a', 'head-a')], [head])).toHaveLength(1);
  });

  it('is told twenty tasks by name and the number of all', () => {
    const [message] = assignedMessages(
      '要点',
      Array.from({ length: 25 }, (_, index) => task(index + 1, 'a', null)),
      [head],
    );
    expect(message?.body.split('\n')).toHaveLength(21);
    expect(message?.body).toContain('共25项');
  });
});
