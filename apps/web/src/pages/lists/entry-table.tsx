import { useTranslation } from 'react-i18next';
import type { ListEntry, ListKind, NamedList } from '../../api/types';
import { EmptyPage } from '../../shell/empty-page';
import { EntryLine } from './entry-line';
import { sideClass } from './side-class';

interface EntryTableProps {
  list: NamedList;
  kind: ListKind;
  entries: ListEntry[];
  /** Null where nothing is to be chosen. */
  chosen: readonly string[] | null;
  onChoose: (chosen: readonly string[]) => void;
  onOpen: (entryId: string) => void;
}

/** Headings across, entries under them. On a phone the side columns go under the title. */
export function EntryTable({ list, kind, entries, chosen, onChoose, onOpen }: EntryTableProps) {
  const { t } = useTranslation();
  if (list.entries.length === 0) return <EmptyPage title={t('lists.noEntries')} hint={t('lists.noEntriesHint')} />;
  if (entries.length === 0) return <p className="quiet">{t('lists.noneShown')}</p>;
  const has = (field: ListKind['fields'][number]) => kind.fields.includes(field);
  const heads = [
    ...(has('number') ? (['number'] as const) : []),
    'title' as const,
    ...(['department', 'holder', 'level', 'year', 'quantity', 'points', 'due'] as const).filter(has),
  ];
  const choose = (entryId: string) =>
    chosen && onChoose(chosen.includes(entryId) ? chosen.filter((id) => id !== entryId) : [...chosen, entryId]);
  return (
    <div className="sheet-scroll">
      <table className="sheet entry-sheet">
        <thead>
          <tr>
            {chosen && <td className="wide-only" />}
            {heads.map((head) => (
              <th key={head} className={sideClass(head)}>
                {t(`lists.columns.${head}`)}
              </th>
            ))}
            <th className="wide-only">{t('lists.links')}</th>
            <th>{t('lists.columns.state')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) =>
            entry.isSection ? (
              <tr key={entry.id} className="entry-section">
                {chosen && <td className="wide-only" />}
                <th colSpan={heads.length + 2} scope="rowgroup">
                  <button type="button" className="link-like" onClick={() => onOpen(entry.id)}>
                    {entry.title}
                  </button>
                </th>
              </tr>
            ) : (
              <EntryLine
                key={entry.id}
                entry={entry}
                heads={heads}
                isChosen={chosen && chosen.includes(entry.id)}
                onChoose={() => choose(entry.id)}
                onOpen={() => onOpen(entry.id)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
