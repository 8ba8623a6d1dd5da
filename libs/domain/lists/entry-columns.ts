import { kindOf, ListKind } from './list-kinds';

/** What a column of a list as a table holds: its head as we write it, and other heads that mean the same. */
export const entryColumns = {
  number: { zh: '编号', en: 'No.', also: /^(?:序号|编号|文号|号码|no\.?)$/i },
  section: { zh: '类别', en: 'Section', also: /^(?:类别|方面|大类|部分|章节|分类|标题|section)$/i },
  title: {
    zh: '内容',
    en: 'Entry',
    also: /^(?:内容|事项|名称|问题|整改措施|措施|项目|项目名称|任务|任务内容|检查项目|荣誉名称|指标|姓名|entry)$/i,
  },
  department: { zh: '责任部门', en: 'Department', also: /^(?:责任部门|责任单位|牵头单位|牵头部门|部门|department)$/i },
  holder: {
    zh: '对象',
    en: 'Holder',
    also: /^(?:对象|主体|责任主体|获得者|来文单位|去文单位|点位|holder)$/i,
  },
  level: { zh: '级别', en: 'Level', also: /^(?:级别|授予级别|层级|level)$/i },
  year: { zh: '年份', en: 'Year', also: /^(?:年份|年度|year)$/i },
  quantity: { zh: '数量', en: 'Quantity', also: /^(?:数量|数值|quantity)$/i },
  unit: { zh: '计量单位', en: 'Unit', also: /^(?:计量单位|单位|unit)$/i },
  points: { zh: '分值', en: 'Points', also: /^(?:分值|满分|标准分|points)$/i },
  due: { zh: '期限', en: 'Due', also: /^(?:期限|完成时限|整改期限|回告期限|办理期限|due)$/i },
  detail: { zh: '说明', en: 'Detail', also: /^(?:说明|备注|详情|detail)$/i },
  state: { zh: '状态', en: 'State', also: /^(?:状态|办理状态|state)$/i },
} as const satisfies Record<string, { zh: string; en: string; also: RegExp }>;

export type EntryColumn = keyof typeof entryColumns;

/** The columns a list of this kind is shown with, in their order. */
export function columnsOf(kind: ListKind): EntryColumn[] {
  const { fields, section } = kindOf(kind);
  const has = (field: (typeof fields)[number]) => fields.includes(field);
  const optional: readonly (readonly [EntryColumn, boolean])[] = [
    ['number', has('number')],
    ['section', section !== null],
    ['title', true],
    ['department', has('department')],
    ['holder', has('holder')],
    ['level', has('level')],
    ['year', has('year')],
    ['quantity', has('quantity')],
    ['unit', has('quantity')],
    ['points', has('points')],
    ['due', has('due')],
    ['detail', true],
    ['state', true],
  ];
  return optional.flatMap(([column, isShown]) => (isShown ? [column] : []));
}

/** What each head means; null for one that means nothing here. A meaning is taken once, by the first head that has it. */
export function meaningsOf(heads: readonly string[]): (EntryColumn | null)[] {
  const taken = new Set<EntryColumn>();
  return heads.map((head) => {
    const plain = head.replace(/[\s（）()：:]/g, '');
    const names = Object.keys(entryColumns) as EntryColumn[];
    const found = names.find((name) => !taken.has(name) && entryColumns[name].also.test(plain)) ?? null;
    if (found) taken.add(found);
    return found;
  });
}
