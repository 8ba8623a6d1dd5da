import { Flow } from './entry-moves';

/** What an entry of a list may hold besides its text. */
export type EntryField = 'number' | 'department' | 'holder' | 'level' | 'year' | 'quantity' | 'points' | 'due';

/** What a round gives each entry: points of a checklist, a grade, a figure of a month, a tick of the year. */
export type RoundForm = 'points' | 'grades' | 'values' | 'ticks';

/** Under which heading a page shows a kind. */
export const listFamilies = {
  lists: ['清单', 'Lists'],
  rectification: ['问题整改', 'Rectification'],
  letters: ['交办与抄告', 'Orders and notices'],
  registers: ['台账名册', 'Registers'],
  assessments: ['考核评级', 'Assessments'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type ListFamily = keyof typeof listFamilies;

interface ListKindRule {
  readonly zh: string;
  readonly en: string;
  readonly family: ListFamily;
  readonly flow: Flow;
  /** What a section of it is called; null: it has none. */
  readonly section: readonly [zh: string, en: string] | null;
  readonly fields: readonly EntryField[];
  readonly rounds: RoundForm | null;
  /** One entry for each object of a class, made from a template; done of all is its coverage. */
  readonly isByObject: boolean;
}

const plain = { section: ['类别', 'Category'], rounds: null, isByObject: false } as const;

/** The one table of kinds: a new kind of list is a line here. */
export const listKinds = {
  duties: {
    ...plain,
    ...{ zh: '责任清单', en: 'Duty list', family: 'lists', flow: 'work', rounds: 'ticks' },
    fields: ['number', 'department', 'holder', 'due'],
  },
  services: {
    ...plain,
    ...{ zh: '事项分类清单', en: 'Classified services', family: 'lists', flow: 'kept' },
    fields: ['number', 'department', 'quantity'],
  },
  matching: {
    ...plain,
    ...{ zh: '对接清单', en: 'Needs and resources', family: 'lists', flow: 'work' },
    fields: ['number', 'department', 'holder', 'due'],
  },
  tasks: {
    ...plain,
    ...{ zh: '任务清单', en: 'Task list', family: 'lists', flow: 'work' },
    fields: ['number', 'department', 'quantity', 'due'],
  },
  prompts: {
    ...plain,
    ...{ zh: '工作提示', en: 'Prompts', family: 'lists', flow: 'kept' },
    fields: ['number', 'department', 'quantity'],
  },
  projects: {
    ...plain,
    ...{ zh: '项目清单', en: 'Project list', family: 'lists', flow: 'work' },
    fields: ['number', 'department', 'holder', 'quantity', 'due'],
  },
  objects: {
    ...plain,
    ...{ zh: '一事一档', en: 'One record per object', family: 'lists', flow: 'work', isByObject: true },
    fields: ['number', 'department', 'holder', 'due'],
  },
  problems: {
    ...plain,
    ...{ zh: '问题清单', en: 'Problem list', family: 'rectification', flow: 'rectification' },
    section: ['方面', 'Aspect'],
    fields: ['number', 'department', 'due'],
  },
  measures: {
    ...plain,
    ...{ zh: '整改措施清单', en: 'Measures', family: 'rectification', flow: 'work' },
    fields: ['number', 'department', 'due'],
  },
  matters: {
    ...plain,
    ...{ zh: '意见诉求清单', en: 'Proposals and requests', family: 'rectification', flow: 'matter' },
    fields: ['number', 'department', 'holder', 'due'],
  },
  orders: {
    ...plain,
    ...{ zh: '任务交办单', en: 'Orders received', family: 'letters', flow: 'letter' },
    fields: ['number', 'department', 'holder', 'quantity', 'due'],
  },
  notices: {
    ...plain,
    ...{ zh: '抄告函', en: 'Notices sent', family: 'letters', flow: 'letter' },
    fields: ['number', 'department', 'holder', 'quantity', 'due'],
  },
  honours: {
    ...plain,
    ...{ zh: '荣誉台账', en: 'Honours', family: 'registers', flow: 'kept' },
    fields: ['holder', 'department', 'level', 'year', 'quantity'],
  },
  counters: {
    ...plain,
    ...{ zh: '计数台账', en: 'Counters', family: 'registers', flow: 'kept', rounds: 'values' },
    fields: ['department', 'holder', 'quantity'],
  },
  roster: {
    ...plain,
    ...{ zh: '名册', en: 'Roster', family: 'registers', flow: 'kept' },
    fields: ['number', 'department', 'holder', 'year', 'quantity'],
  },
  checklist: {
    ...plain,
    ...{ zh: '计分检查表', en: 'Scored checklist', family: 'assessments', flow: 'kept', rounds: 'points' },
    section: ['部分', 'Part'],
    fields: ['number', 'department', 'points'],
  },
  rating: {
    ...plain,
    ...{ zh: '评级', en: 'Rating', family: 'assessments', flow: 'kept', rounds: 'grades' },
    fields: ['department', 'holder', 'quantity'],
  },
} as const satisfies Record<string, ListKindRule>;

export type ListKind = keyof typeof listKinds;

/** A kind's rule with its columns as a list. */
export const kindOf = (kind: ListKind): ListKindRule => listKinds[kind];

export const levels = {
  nation: ['国家级', 'National'],
  province: ['省（市）级', 'Provincial'],
  city: ['市级', 'City'],
  district: ['区（县）级', 'District'],
  town: ['镇（街道）级', 'Town'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Who awarded it. */
export type Level = keyof typeof levels;
