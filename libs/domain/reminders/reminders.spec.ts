import fc from 'fast-check';
import { addDays, addWorkingDays, CalendarDate, calendarFromNotices, isWorkingDay, WorkingCalendar } from '../calendar';
import {
  defaultReminderSettings,
  digestFor,
  digestsOf,
  DueReminder,
  lateDecision,
  RemindableTask,
  remindersDueOn,
} from '.';

const calendar: WorkingCalendar = calendarFromNotices([
  {
    year: 2026,
    sources: [],
    daysOff: [
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    makeUpDays: [
      { name: '国庆节', on: '2026-09-20' },
      { name: '国庆节', on: '2026-10-10' },
    ],
  },
]);

const task = (given: Partial<RemindableTask> = {}): RemindableTask => ({
  taskId: 't1',
  title: '小区业委会换届',
  dueOn: '2026-09-30',
  isOpen: true,
  ownerId: 'owner',
  departmentHeadId: 'head',
  leaderId: 'leader',
  ...given,
});

const on = (day: CalendarDate, given: Partial<RemindableTask> = {}, settings = defaultReminderSettings): string[] =>
  remindersDueOn(day, task(given), calendar, settings).map(({ kind, recipientId }) => `${kind} ${recipientId}`);

describe('reminders of a task due on 30 September, before the long holiday', () => {
  it.each<[CalendarDate, string[]]>([
    ['2026-09-18', []],
    ['2026-09-20', ['due_in_7 owner', 'due_in_7 head']],
    ['2026-09-24', ['due_in_3 owner', 'due_in_3 head']],
    ['2026-09-27', []],
    ['2026-09-29', []],
    ['2026-09-30', ['due_today owner', 'due_today head']],
    ['2026-10-01', []],
    ['2026-10-08', ['overdue owner', 'overdue head']],
    ['2026-10-09', []],
    ['2026-10-10', []],
    ['2026-10-14', ['overdue owner', 'overdue head', 'escalation leader']],
    ['2026-10-15', []],
    ['2026-10-21', ['overdue owner', 'overdue head', 'escalation leader']],
  ])('%s: %j', (day, reminders) => {
    expect(on(day)).toEqual(reminders);
  });

  it('come on the last working day before a due date off work', () => {
    expect(on('2026-09-30', { dueOn: '2026-10-05' })).toEqual(['due_today owner', 'due_today head']);
    expect(on('2026-10-08', { dueOn: '2026-10-05' })).toEqual(['overdue owner', 'overdue head']);
  });

  it('stop when the task is closed, paused or cancelled', () => {
    for (const day of ['2026-09-20', '2026-09-30', '2026-10-14'] as const)
      expect(on(day, { isOpen: false })).toEqual([]);
  });

  it('go once to a head who is the owner, and to whoever there is', () => {
    expect(on('2026-09-30', { ownerId: 'head' })).toEqual(['due_today head']);
    expect(on('2026-09-30', { ownerId: null })).toEqual(['due_today head']);
    expect(on('2026-10-14', { leaderId: null })).toEqual(['overdue owner', 'overdue head']);
  });

  it('go up on the day the setting says, even between two reminders, or never', () => {
    const early = { overdueEveryWorkingDays: 5, escalateAfterWorkingDays: 3 };
    expect(on('2026-10-10', {}, early)).toEqual(['escalation leader']);
    expect(on('2026-10-14', {}, early)).toEqual(['overdue owner', 'overdue head', 'escalation leader']);
    expect(on('2026-10-14', {}, { ...early, escalateAfterWorkingDays: null })).toEqual([
      'overdue owner',
      'overdue head',
    ]);
  });

  it('tell each kind ahead of the due date exactly once, whatever the due date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 330 }), (days) => {
        const dueOn = addDays('2026-01-01', days);
        const kinds: string[] = [];
        for (let day = addDays(dueOn, -25); day <= dueOn; day = addDays(day, 1)) {
          kinds.push(
            ...remindersDueOn(day, task({ dueOn, departmentHeadId: null }), calendar, defaultReminderSettings).map(
              (r) => r.kind,
            ),
          );
        }
        expect(kinds).toEqual(['due_in_7', 'due_in_3', 'due_today']);
      }),
    );
  });

  it('never come on a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 330 }), fc.integer({ min: 40, max: 330 }), (due, at) => {
        const day = addDays('2026-01-01', at);
        const reminders = remindersDueOn(
          day,
          task({ dueOn: addDays('2026-01-01', due) }),
          calendar,
          defaultReminderSettings,
        );
        return isWorkingDay(day, calendar) || reminders.length === 0;
      }),
    );
  });
});

describe('a digest', () => {
  const day: CalendarDate = '2026-10-14';
  const tasks = [
    task(),
    task({ taskId: 't2', title: '加装电梯', dueOn: addWorkingDays(day, 3, calendar) }),
    task({ taskId: 't3', title: '污水管网', dueOn: day, ownerId: 'other' }),
  ];
  const reminders: DueReminder[] = tasks.flatMap((each) =>
    remindersDueOn(day, each, calendar, defaultReminderSettings),
  );

  it('is one a person, in Chinese and English, most urgent first', () => {
    expect(digestFor('head', reminders)).toEqual({
      recipientId: 'head',
      day,
      taskIds: ['t1', 't3', 't2'],
      title: {
        zh: '10月14日任务提醒：已逾期1项，今日到期1项，3个工作日内到期1项',
        en: 'Tasks on 2026-10-14: overdue 1, due today 1, due within 3 working days 1',
      },
      body: {
        zh: [
          '已逾期\n1. 小区业委会换届（9月30日到期，已逾期6个工作日）',
          '今日到期\n1. 污水管网（10月14日到期）',
          '3个工作日内到期\n1. 加装电梯（10月19日到期）',
        ].join('\n\n'),
        en: [
          'Overdue\n1. 小区业委会换届 (due 2026-09-30, 6 working days overdue)',
          'Due today\n1. 污水管网 (due 2026-10-14)',
          'Due within 3 working days\n1. 加装电梯 (due 2026-10-19)',
        ].join('\n\n'),
      },
    });
  });

  it('is the same whatever order the reminders come in', () => {
    expect(digestsOf([...reminders].reverse())).toEqual(digestsOf(reminders));
    expect(digestsOf(reminders).map(({ recipientId }) => recipientId)).toEqual(['head', 'leader', 'other', 'owner']);
  });

  it('tells a task once to somebody reminded twice of it', () => {
    const twice = remindersDueOn(day, task({ leaderId: 'head' }), calendar, defaultReminderSettings);
    expect(twice.filter(({ recipientId }) => recipientId === 'head')).toHaveLength(2);
    expect(digestFor('head', twice)?.taskIds).toEqual(['t1']);
    expect(digestFor('head', twice)?.title.zh).toBe('10月14日任务提醒：督办1项');
  });

  it('says that a due date in a holiday leaves no working day after today', () => {
    const holiday = task({ dueOn: '2026-10-05' });
    const before = remindersDueOn('2026-09-30', holiday, calendar, defaultReminderSettings);
    expect(digestFor('owner', before)?.body).toEqual({
      zh: '今日到期\n1. 小区业委会换届（10月5日到期，今天是此前最后一个工作日）',
      en: 'Due today\n1. 小区业委会换届 (due 2026-10-05, today is the last working day before it)',
    });
  });

  it('says when it is sent late, and is not sent to somebody without reminders', () => {
    expect(digestFor('owner', reminders, { markedLate: true })?.title.zh).toMatch(/^【补发】10月14日/);
    expect(digestFor('nobody', reminders)).toBeNull();
  });
});

describe('after downtime over 08:30', () => {
  const dueAt = new Date('2026-10-14T00:30:00Z');
  const hoursLater = (hours: number): Date => new Date(dueAt.getTime() + hours * 3_600_000);

  it.each([
    [0, { send: true, markedLate: false }],
    [1, { send: true, markedLate: false }],
    [1.01, { send: true, markedLate: true }],
    [26, { send: true, markedLate: true }],
    [72, { send: true, markedLate: true }],
    [72.01, { send: false, reason: 'too_late' }],
    [8 * 24, { send: false, reason: 'too_late' }],
  ])('a reminder %d hours late: %j', (hours, decision) => {
    expect(lateDecision({ dueAt, taskIsOpen: true }, hoursLater(hours))).toEqual(decision);
  });

  it('a task closed meanwhile is not reminded of', () => {
    expect(lateDecision({ dueAt, taskIsOpen: false }, hoursLater(0.1))).toEqual({ send: false, reason: 'closed' });
  });
});
