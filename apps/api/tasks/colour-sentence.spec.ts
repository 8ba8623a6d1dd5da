import { colourSentence } from './colour-sentence';

const task = { state: 'in_progress', colour: 'red', startsOn: '2026-01-01' } as const;

describe('why a colour is what it is', () => {
  it('is said worst first, in the reader’s language', () => {
    const gap = { kind: 'gap', points: 33.84, expected: 0.7473, completion: 9 / 22 } as const;
    const reasons = [{ kind: 'overdue', days: 5 } as const, gap];
    expect(colourSentence(task, reasons, 'zh')).toBe('已逾期5天；完成40.9%，序时应达74.7%，落后33.8个百分点');
    expect(colourSentence(task, reasons, 'en')).toBe(
      'Overdue by 5 days; 40.9% done where 74.7% is expected: 33.8 points behind',
    );
  });

  it('is the task’s state where nothing speaks against it', () => {
    expect(colourSentence({ ...task, colour: 'green' }, [], 'zh')).toBe('进度正常');
    expect(colourSentence({ ...task, state: 'closed', colour: 'blue' }, [], 'zh')).toBe('已办结');
    expect(colourSentence({ ...task, state: 'paused', colour: 'grey' }, [], 'zh')).toBe('已暂缓');
    expect(colourSentence({ ...task, colour: 'grey', startsOn: '2026-12-10' }, [], 'zh')).toBe(
      '12月10日开始，尚未启动',
    );
  });

  it('has no day count where the last day has come', () => {
    expect(colourSentence(task, [{ kind: 'due_soon', workingDays: 0 }], 'zh')).toBe('已到完成时限');
  });
});
