import { whatIsAsked } from '.';

const nothing = { newDueOn: null, change: null } as const;

describe('what is asked', () => {
  it('is said with its day or its figures', () => {
    const homes = { object: '红色物业', unit: '家', isShare: false, before: 15, after: 12 };
    const water = { object: '断面水质', unit: '%', isShare: true, before: 0.75, after: 0.725 };
    expect(whatIsAsked({ kind: 'coordination', ...nothing }).zh).toBe('提请协调');
    expect(whatIsAsked({ kind: 'extension', ...nothing, newDueOn: '2027-02-28' })).toEqual({
      zh: '申请延期至2027年2月28日',
      en: 'Ask to extend to 2027-02-28',
    });
    expect(whatIsAsked({ kind: 'target_change', ...nothing, change: homes }).zh).toBe(
      '申请调整目标（红色物业由15家调整为12家）',
    );
    expect(whatIsAsked({ kind: 'target_change', ...nothing, change: water }).en).toBe(
      'Ask for another target (断面水质 from 75% to 72.5%)',
    );
  });
});
