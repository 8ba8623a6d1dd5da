import type { RowProblemCode } from '@dajuan/domain/prose/sheets';

export type SheetProblemCode = RowProblemCode | 'unknown_department' | 'unknown_person' | 'several_people';

/** Something about a row that a person should look at, at the column it concerns, counted from 0. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  readonly column: number | null;
  /** What the cell says, or the name in it that is meant. */
  readonly words: string;
}

/** What is said of it, and what becomes of the row. */
const sentences: Readonly<Record<SheetProblemCode, (words: string) => readonly [zh: string, en: string]>> = {
  no_title: () => ['没有任务名称，这一行不导入', 'No title: this row is left out'],
  day_unreadable: (words) => [
    `“${words}”看不出是哪一天，先按计划止日`,
    `“${words}” is no day we can read: due with the plan for now`,
  ],
  start_after_due: (words) => [
    `开始“${words}”晚于完成时限，先不填开始`,
    `It would start (${words}) after it is due: no start for now`,
  ],
  target_not_number: (words) => [
    `“${words}”不是数，先按不能量化`,
    `“${words}” holds no figure: not quantified for now`,
  ],
  unknown_department: (words) => [`没有“${words}”这个部门，先空着`, `There is no department “${words}”: left open`],
  unknown_person: (words) => [`没有“${words}”这个人，先空着`, `There is nobody called “${words}”: left open`],
  several_people: (words) => [`叫“${words}”的不止一人，先空着`, `More than one person is called “${words}”: left open`],
};

export function problemSentence({ code, words }: SheetProblem): { zh: string; en: string } {
  const [zh, en] = sentences[code](words.length > 40 ? `${words.slice(0, 40)}…` : words);
  return { zh, en };
}
