import { Refusal } from '../errors';
import { Grade, Mark } from './rounds';
import { RoundForm } from './list-kinds';

/** A mark as somebody gives it, with what it is about. */
export interface GivenMark extends Pick<Mark, 'value' | 'grade' | 'finding'> {
  readonly entry: { readonly isSection: boolean; readonly points: number | null };
}

/** Why a round does not take the mark, or null. `field` is the mark's place. */
export function refuseMark(
  form: RoundForm,
  { value, grade, finding, entry }: GivenMark,
  grades: readonly Grade[],
  field: string,
): Refusal | null {
  if (entry.isSection) {
    const words = { zh: '标题不打分，请对具体条目打分', en: 'Entries are marked, headings are not' };
    return { code: 'mark_on_section', field: `${field}.entryId`, ...words };
  }
  if (form === 'grades') {
    if (value === null && grades.some(({ key }) => key === grade)) return null;
    return {
      code: 'grade_unknown',
      field: `${field}.grade`,
      zh: '请选择本评级中的一级',
      en: 'Choose one of the grades',
    };
  }
  if (value === null || grade !== null) {
    return { code: 'value_missing', field: `${field}.value`, zh: '请填写数值', en: 'Enter a number' };
  }
  if (form === 'ticks' && value !== 0 && value !== 1) {
    return { code: 'tick_unfit', field: `${field}.value`, zh: '只能是已做或未做', en: 'It is done or it is not' };
  }
  if (value < 0) {
    return { code: 'value_negative', field: `${field}.value`, zh: '不能小于零', en: 'It cannot be below zero' };
  }
  if (form !== 'points') return null;
  const most = entry.points ?? 0;
  if (value > most) {
    const words = { zh: `本项满分 ${most} 分`, en: `This item has ${most} points at most` };
    return { code: 'value_above_points', field: `${field}.value`, ...words };
  }
  if (value < most && finding.trim() === '') {
    const words = { zh: '扣分须写明发现的问题', en: 'Say what was found where points are lost' };
    return { code: 'finding_missing', field: `${field}.finding`, ...words };
  }
  return null;
}
