import { useTranslation } from 'react-i18next';
import type { ListEntry, ListFields, ListKind, ListRound } from '../../api/types';

interface MarkCellProps {
  form: NonNullable<ListKind['rounds']>;
  entry: ListEntry;
  round: ListRound;
  grades: ListFields['grades'];
}

/** What a round gave an entry; points lost with what was found. */
export function MarkCell({ form, entry, round, grades }: MarkCellProps) {
  const { t } = useTranslation();
  const mark = round.marks.find(({ entryId }) => entryId === entry.id);
  if (!mark) return <span className="quiet">—</span>;
  if (form === 'grades') return grades.find(({ key }) => key === mark.grade)?.name ?? '—';
  if (form === 'ticks') return t(mark.value === 1 ? 'lists.ticked' : 'lists.notTicked');
  const isShort = form === 'points' && entry.points !== null && (mark.value ?? 0) < entry.points;
  return (
    <>
      <span className={isShort ? 'figure wrong' : 'figure'}>{mark.value}</span>
      {mark.finding && <div className="quiet">{mark.finding}</div>}
    </>
  );
}
