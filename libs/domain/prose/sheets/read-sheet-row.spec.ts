import { readSheetRow } from './read-sheet-row';
import type { SheetRole } from './sheet-roles';

const roles: SheetRole[] = ['key', 'title', 'target', 'unit', 'lead', 'support', 'start', 'due', 'milestone'];
const heads = ['序号', '任务', '目标值', '单位', '牵头单位', '配合单位', '开始', '完成时限', '节点'];
const read = (...cells: string[]) => readSheetRow(cells, 4, { heads, roles }, 2026);
const figures = (row: ReturnType<typeof read>) => row.read.measures.map(({ value, unit, of }) => ({ value, unit, of }));

describe('a row of a task table', () => {
  it('is an item with its figure, its units, its departments and its days', () => {
    const row = read('1', '新建社区食堂', '5', '家', '社区办', '城建中心、财政所', '3月', '9月底前', '');
    expect(figures(row)).toEqual([{ value: 5, unit: '家', of: '新建社区食堂' }]);
    expect(row).toMatchObject({ row: 4, serial: '1', startsOn: '2026-03-01', dueOn: '2026-09-30', problems: [] });
    expect(row.read).toMatchObject({ lead: ['社区办'], support: ['城建中心', '财政所'] });
  });

  it('has its figure from the words of the target, or of the title', () => {
    expect(figures(read('1', '红色物业', '新建15家'))).toMatchObject([{ value: 15, unit: '家' }]);
    expect(figures(read('1', '改造公厕6座'))).toMatchObject([{ value: 6, unit: '座' }]);
  });

  it('counts in the unit of its cell, 万 and all', () => {
    expect(figures(read('1', '完成投资', '1200', '万元'))).toMatchObject([{ value: 12_000_000, unit: '元' }]);
    expect(figures(read('1', '垃圾分类达标率', '≥95%'))).toMatchObject([{ value: 95, unit: '%' }]);
  });

  it('says what is not understood, and keeps the rest', () => {
    const row = read('1', '整治河道', '若干', '条', '城建中心', '', '', '尽快');
    expect(row.problems).toEqual([
      { code: 'day_unreadable', column: 7, words: '尽快' },
      { code: 'target_not_number', column: 2, words: '若干' },
    ]);
    expect(row).toMatchObject({ dueOn: null, read: { lead: ['城建中心'], measures: [] } });
  });

  it('says that it has no title, and that it would begin after it ends', () => {
    expect(read('1', '', '5').problems).toMatchObject([{ code: 'no_title', column: 1 }]);
    expect(read('1', '改造', '5', '座', '', '', '10月', '6月')).toMatchObject({ startsOn: null, problems: [{ code: 'start_after_due' }] }); // prettier-ignore
  });

  it('has nodes with their days', () => {
    const row = read('1', '建养老院', '', '', '', '', '', '', '1.3月开工；2.12月竣工');
    expect(row.milestones).toEqual([
      { title: '3月开工', dueOn: '2026-03-31' },
      { title: '12月竣工', dueOn: '2026-12-31' },
    ]);
  });
});
