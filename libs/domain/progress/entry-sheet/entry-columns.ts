/**
 * The columns of an entry sheet 填报表, in order: keys that lead a row back to what it speaks of, what is told, and what may
 * be filled in. Heads find the columns again, wherever somebody moved them.
 */
export const entryColumns = {
  taskId: { head: '任务键', kind: 'key', width: 4 },
  targetId: { head: '指标键', kind: 'key', width: 4 },
  partId: { head: '分项键', kind: 'key', width: 4 },
  stamp: { head: '版本', kind: 'key', width: 4 },
  number: { head: '序号', kind: 'told', width: 6 },
  title: { head: '任务', kind: 'told', width: 32 },
  what: { head: '指标', kind: 'told', width: 18 },
  unit: { head: '单位', kind: 'told', width: 6 },
  target: { head: '目标', kind: 'told', width: 9 },
  verified: { head: '已核实', kind: 'told', width: 10 },
  waiting: { head: '含待核', kind: 'told', width: 10 },
  lastReport: { head: '最近填报', kind: 'told', width: 12 },
  dueOn: { head: '完成时限', kind: 'told', width: 12 },
  hint: { head: '怎么填', kind: 'told', width: 30 },
  asOf: { head: '数据截至', kind: 'words', width: 12 },
  value: { head: '本次数', kind: 'figure', width: 10 },
  numerator: { head: '分子', kind: 'figure', width: 9 },
  denominator: { head: '分母', kind: 'figure', width: 9 },
  names: { head: '完成的点位或节点', kind: 'words', width: 26 },
  unchanged: { head: '无变化', kind: 'words', width: 8 },
  note: { head: '说明', kind: 'words', width: 28 },
  nextStep: { head: '下一步', kind: 'words', width: 24 },
} as const satisfies Record<string, { head: string; kind: 'key' | 'told' | 'words' | 'figure'; width: number }>;

export type EntryColumn = keyof typeof entryColumns;

/** Columns to be filled in. */
export const lineFields = [
  'asOf',
  'value',
  'numerator',
  'denominator',
  'names',
  'unchanged',
  'note',
  'nextStep',
] as const satisfies readonly EntryColumn[];

export type EntryField = (typeof lineFields)[number];

export const entryColumnNames = Object.keys(entryColumns) as EntryColumn[];

/** What is written where nothing changed. */
export const UNCHANGED = '是';
