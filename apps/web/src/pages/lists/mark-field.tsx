import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListEntry, ListFields, ListKind, ListRound, RoundMark } from '../../api/types';

interface MarkFieldProps {
  form: NonNullable<ListKind['rounds']>;
  entry: ListEntry;
  round: ListRound;
  grades: ListFields['grades'];
  /** What was entered and is not saved yet. */
  given: RoundMark | undefined;
  onChange: (mark: RoundMark) => void;
}

/** One mark: points with what was found, a grade, a count, or a tick. */
export function MarkField({ form, entry, round, grades, given, onChange }: MarkFieldProps) {
  const { t } = useTranslation();
  const standing = round.marks.find(({ entryId }) => entryId === entry.id);
  const mark: RoundMark = given ?? { finding: '', ...standing, entryId: entry.id };
  const label = `${round.name} ${entry.title}`;
  if (form === 'grades')
    return (
      <Select
        size="small"
        aria-label={label}
        className="grade-field"
        placeholder={t('lists.noGrade')}
        value={mark.grade ?? null}
        options={grades.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(grade) => onChange({ ...mark, value: null, grade })}
      />
    );
  if (form === 'ticks')
    return (
      <Checkbox
        aria-label={label}
        checked={mark.value === 1}
        onChange={({ target }) => onChange({ ...mark, value: target.checked ? 1 : 0 })}
      />
    );
  return (
    <span className="row tight">
      <InputNumber
        size="small"
        aria-label={label}
        min={0}
        max={form === 'points' ? (entry.points ?? undefined) : undefined}
        value={mark.value ?? null}
        onChange={(value) => onChange({ ...mark, value })}
      />
      {form === 'points' && (mark.value ?? entry.points ?? 0) < (entry.points ?? 0) && (
        <Input
          size="small"
          className="finding-field"
          maxLength={1000}
          aria-label={`${label} ${t('lists.finding')}`}
          placeholder={t('lists.finding')}
          value={mark.finding}
          onChange={({ target }) => onChange({ ...mark, finding: target.value })}
        />
      )}
    </span>
  );
}
