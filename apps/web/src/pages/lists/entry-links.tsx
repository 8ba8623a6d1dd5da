import { Button, Select } from 'antd';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { linkEntry, listQuery, listsQuery, unlinkEntry } from '../../api/lists';
import type { ListEntry, ListKind, NamedList } from '../../api/types';
import { StateWord } from './entry-mark';
import { useListAct } from './use-list-act';

interface EntryLinksProps {
  list: NamedList;
  kind: ListKind;
  entry: ListEntry;
}

/** The measures that answer a problem, what meets a need, where a problem was found; and a field to link more. */
export function EntryLinks({ list, kind, entry }: EntryLinksProps) {
  const { t } = useTranslation();
  const unlink = useListAct((toId: string) => unlinkEntry(entry.id, toId));
  const mayLink = list.mayKeep && kind.linksTo.length > 0;
  if (entry.links.length === 0 && !mayLink) return null;
  return (
    <section>
      <h3>{t('lists.links')}</h3>
      <ul className="plain-list lines">
        {entry.links.map(({ id, title, state, listId, listName, isOutward }) => (
          <li key={id}>
            <div className="row tight">
              <StateWord state={state} />
              <Link to="/lists/$listId" params={{ listId }} search={{ entryId: id }}>
                {title}
              </Link>
              <span className="quiet">{listName}</span>
              {list.mayKeep && isOutward && (
                <Button
                  type="text"
                  size="small"
                  className="push"
                  aria-label={t('lists.unlink', { title })}
                  onClick={() => unlink.mutate(id)}
                >
                  ×
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayLink && <LinkField kind={kind} entry={entry} />}
    </section>
  );
}

/** Entries of every list to which this kind is linked, those linked already and headings left out. */
function LinkField({ kind, entry }: { kind: ListKind; entry: ListEntry }) {
  const { t } = useTranslation();
  const lists = useQuery(listsQuery);
  const fitting = (lists.data?.lists ?? []).filter((each) => kind.linksTo.includes(each.kind));
  const pages = useQueries({ queries: fitting.map(({ id }) => listQuery(id)) });
  const link = useListAct((toId: string) => linkEntry(entry.id, toId));
  const linked = new Set([entry.id, ...entry.links.map(({ id }) => id)]);
  const options = pages.flatMap(({ data }) => {
    const entries = (data?.entries ?? []).filter(({ id, isSection }) => !isSection && !linked.has(id));
    return data && entries.length > 0
      ? [{ label: data.name, title: data.name, options: entries.map(({ id, title }) => ({ value: id, label: title })) }]
      : [];
  });
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      className="wide-field"
      aria-label={t('lists.linkTo')}
      placeholder={t('lists.linkTo')}
      value={null}
      loading={link.isPending}
      options={options}
      onChange={(toId: string | null) => toId && link.mutate(toId)}
    />
  );
}
