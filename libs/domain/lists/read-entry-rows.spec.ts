import { columnsOf, entryColumns, meaningsOf } from './entry-columns';
import { listKinds, ListKind } from './list-kinds';
import { readEntryRows } from './read-entry-rows';

const departments = new Map([['社区办', 'd1']]);
const lines = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 1, cells }));

describe('a list read from a table', () => {
  it('begins under its heads and takes what each column says', () => {
    const { entries, refusals } = readEntryRows(
      lines(
        ['巡察反馈问题清单'],
        ['序号', '方面', '问 题', '责任单位', '整改期限', '级别', '年度', '数量', '单位', '分值'],
        ['1', '作风', '台账不全', '社区办', '2026年9月30日', '区级', '2026年', '1,200', '户', '12.5'],
        ['', '', '', '', '', '', '', '', '', ''],
        ['2', '', '回告超期', '', '2026/9/3', '', '', '', '', ''],
      ),
      departments,
    );
    expect(refusals).toEqual([]);
    expect(entries).toMatchObject([
      {
        ...{ row: 3, section: '作风', number: '1', title: '台账不全', departmentId: 'd1', dueOn: '2026-09-30' },
        ...{ level: 'district', year: 2026, quantity: 1200, unit: '户', points: 12.5 },
      },
      { row: 5, title: '回告超期', departmentId: null, dueOn: '2026-09-03', level: null },
    ]);
  });

  it('tells everything that it does not understand, at its row', () => {
    const { refusals } = readEntryRows(
      lines(['内容', '部门', '期限', '数量', '年份', '级别'], ['甲', '飞行大队', '尽快', '若干', '去年', '特级']),
      departments,
    );
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'department_unreadable rows.2.department',
      'level_unreadable rows.2.level',
      'year_unreadable rows.2.year',
      'quantity_unreadable rows.2.quantity',
      'due_unreadable rows.2.due',
    ]);
    expect(refusals[0]!.zh).toBe('第 2 行：没有“飞行大队”这个部门');
  });

  it('is refused without a head', () => {
    expect(readEntryRows(lines(['甲', '乙']), departments).refusals[0]!.code).toBe('entries_without_head');
    expect(readEntryRows([], departments).refusals).toHaveLength(1);
  });

  it.each(Object.keys(listKinds) as ListKind[])('reads back the heads %s is shown with', (kind) => {
    const columns = columnsOf(kind);
    expect(meaningsOf(columns.map((column) => entryColumns[column].zh))).toEqual(columns);
    expect(meaningsOf(columns.map((column) => entryColumns[column].en))).toEqual(columns);
  });
});
