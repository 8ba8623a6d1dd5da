import { findDeadlines } from './deadlines';
import { chineseNumeral } from './numerals';
import { readResponsibility } from './responsibility';

/** What a note below a table or list says of some of its entries. */
export interface Assignment {
  /** The numbers of the entries; 'rest' for those that no number names. */
  of: readonly number[] | 'rest' | 'all';
  lead: string[];
  support: string[];
  due: string | null;
}

const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const NUMBERS = `${NUMERAL}(?:(?:、|，|和|及|与|至|到|-|—|~)(?:第|序号)?${NUMERAL}(?:项|号)?)*`;
/** 第1、3项, 序号2—4, 其余, 以上各项, 均: which entries the words behind it speak of. */
const SCOPE = new RegExp(
  `(?:第|序号)(?<numbers>${NUMBERS})(?:项|号|条|的)?|(?:其余|其他|其它|剩余|以上|上述|所列|表中|各项|全部|所有)(?:各项|任务|工作|事项|项目|均)*(?=由|均|于|应|须|要|，|\\d|[一-龥]{2,14}(?:牵头|负责))|(?<=：|^|[.。；，])(?:各(?:责任)?(?:单位|部门|乡镇|街道|科室)(?=于|须|应|要|在|务必)|均)`,
  'g',
);
/** 第3、5项由甲科牵头: a paragraph that goes on with the notes. */
export const opensAssignment = (text: string): boolean => new RegExp(`^第${NUMBERS}项(?:由|于|均|任务|，)`).test(text);
const NOTE = /^(?:注|备注|说明|附注)[：:]/;

/** What a note assigns: 第1项由甲局牵头、乙局配合；其余由丙局负责，均于6月底前完成。 Empty where it assigns nothing. */
export function readAssignments(note: string, year: number): Assignment[] {
  const text = note.replace(NOTE, '');
  const scopes = [...text.matchAll(SCOPE)];
  return scopes.flatMap((scope, i) => {
    const from = scope.index + scope[0].length;
    const words = text.slice(from, scopes[i + 1]?.index ?? text.length).replace(/^[，：均]+|[。；，]+$/g, '');
    const term = findDeadlines(words, year).at(-1);
    const due = term && /完成|办结|前$|到位/.test(words.slice(term.start)) ? term.date : null;
    const named = words.split(/[。；]/)[0]!.replace(/^(?:任务|工作|项目)?均?(?=由)/, '');
    const read = /牵头|负责|配合|承办|主办|落实|指导/.test(named)
      ? readResponsibility(named, term && term.end <= named.length ? term : null)
      : null;
    if (!read && due === null) return [];
    const numbers = scope.groups?.['numbers'];
    return [
      {
        of: numbers ? numbersOf(numbers) : /^(?:其余|其他|其它|剩余)/.test(scope[0]) ? 'rest' : 'all',
        lead: read?.lead ?? [],
        support: read?.support ?? [],
        due,
      },
    ];
  });
}

/** 1、3 → 1, 3; 2—4 → 2, 3, 4. */
function numbersOf(words: string): number[] {
  const out: number[] = [];
  for (const match of words.matchAll(new RegExp(`(至|到|-|—|~)?(?:第|序号)?(${NUMERAL})`, 'g'))) {
    const number = /\d/.test(match[2]!) ? Number(match[2]) : (chineseNumeral(match[2]!) ?? 0);
    const before = out.at(-1);
    if (match[1] && before !== undefined) for (let i = before + 1; i < number; i++) out.push(i);
    out.push(number);
  }
  return out;
}

/** What the notes say of one entry: those that name its number, else those that speak of the rest, and those that speak of all. */
export function assignedTo(assignments: readonly Assignment[], number: number): Omit<Assignment, 'of'> | null {
  const own = assignments.filter(({ of }) => Array.isArray(of) && of.includes(number));
  const more = assignments.filter(({ of }) => of === 'all' || (of === 'rest' && own.length === 0));
  const all = [...own, ...more];
  if (all.length === 0) return null;
  const named = all.find(({ lead }) => lead.length > 0);
  return {
    lead: named?.lead ?? [],
    support: (named ?? all.find(({ support }) => support.length > 0))?.support ?? [],
    due: all.find(({ due }) => due !== null)?.due ?? null,
  };
}
