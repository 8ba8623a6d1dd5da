import { Refusal } from '../../errors';
import { entryColumns, EntryField } from './entry-columns';

/** What can be said against a line as it was filled in, before the rules of the ledger are asked; `words` is the cell's. */
const sentences = {
  not_a_number: (words) => [`“${words}”不是数`, `“${words}” is not a number`],
  not_a_day: (words) => [`“${words}”不是日期，请写成2026-09-30`, `“${words}” is not a day: write 2026-09-30`],
  name_unknown: (words) => [`没有叫“${words}”的点位或节点`, `There is no site or milestone called “${words}”`],
  name_twice: (words) => [
    `叫“${words}”的不止一个，请在系统中勾选`,
    `More than one is called “${words}”: tick it on screen`,
  ],
  not_yes: (words) => [
    `“${words}”看不懂，没有变化请填“是”`,
    `“${words}” is not understood: write 是 where nothing changed`,
  ],
  not_for_line: (words) => [`这一行不填这一列（“${words}”）`, `Nothing is filled in here (“${words}”)`],
  figure_and_unchanged: () => ['既填了数又填了无变化，请留一个', 'Both a figure and “no change”: keep one'],
  only_words: () => ['只写了说明，请填数或填无变化', 'Words alone: give a figure, or say that nothing changed'],
  too_long: () => ['超过2000字', 'More than 2,000 characters'],
} as const satisfies Record<string, (words: string) => readonly [zh: string, en: string]>;

const LONGEST_QUOTE = 30;

export function refuseCell(code: keyof typeof sentences, field: EntryField, words = ''): Refusal {
  const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  const [zh, en] = sentences[code](short);
  return { code, field, zh, en };
}

const columns: Readonly<Record<string, EntryField>> = {
  ...{ siteCount: 'value', siteIds: 'names', milestoneIds: 'names', stageId: 'value', kind: 'value', unit: 'value' },
};

/** At the column of the sheet, as the rules of the ledger speak of fields; of what no column holds, at the figure. */
export function atColumn(refusal: Refusal): Refusal {
  const field = refusal.field.split('.')[0] ?? '';
  return { ...refusal, field: columns[field] ?? (field in entryColumns ? field : 'value') };
}
