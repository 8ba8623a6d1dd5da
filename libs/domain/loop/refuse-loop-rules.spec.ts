import { defaultLoopRules, refuseLoopRules } from '.';

describe('the days in which a task may be handed back', () => {
  it.each([1, 3, 30])('may be %d', (handBackWithinWorkingDays) =>
    expect(refuseLoopRules({ ...defaultLoopRules, handBackWithinWorkingDays })).toBeNull(),
  );

  it.each([0, 31, 2.5])('are not %d', (handBackWithinWorkingDays) =>
    expect(refuseLoopRules({ ...defaultLoopRules, handBackWithinWorkingDays })).toMatchObject({
      code: 'working_days_outside',
      field: 'handBackWithinWorkingDays',
    }),
  );
});
