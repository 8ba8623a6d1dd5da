import { gradesFrom, gradesText } from './grades-text';

describe('grades as somebody writes them', () => {
  it('keep their keys and who awards them, and new ones get keys of their own', () => {
    const before = [
      { key: 'five', name: '五星', awardedBy: 'district' as const },
      { key: 'g3', name: '三星', awardedBy: null },
    ];
    expect(gradesText(before)).toBe('五星\n三星');
    expect(gradesFrom('五星\n 四星 \n\n三星\n二星', before)).toEqual([
      before[0],
      { key: 'g4', name: '四星', awardedBy: null },
      before[1],
      { key: 'g5', name: '二星', awardedBy: null },
    ]);
  });
});
