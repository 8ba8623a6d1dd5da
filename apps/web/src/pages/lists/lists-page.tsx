import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listsQuery } from '../../api/lists';
import type { ListKind, ListKindName, ListSummary } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { ListDialog } from './list-dialog';
import { readListFilters } from './list-filters';
import { ListLine } from './list-line';
import './lists.css';

const route = getRouteApi('/house/lists');

const EVERY = 'every';

/** 清单与台账: every list one may see, by family and kind. */
export function ListsPage() {
  const { t } = useTranslation();
  const { kind } = readListFilters(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(listsQuery);
  const [isCreating, setCreating] = useState(false);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('lists.title')}</h1>
        {query.data && (
          <Select
            aria-label={t('lists.kind')}
            className="lists-kind"
            value={kind ?? EVERY}
            options={[
              { value: EVERY, label: t('lists.everyKind') },
              ...query.data.kinds.map((each) => ({ value: each.kind, label: each.name })),
            ]}
            onChange={(chosen: ListKindName | typeof EVERY) =>
              void navigate({ search: (before) => ({ ...before, kind: chosen === EVERY ? undefined : chosen }) })
            }
          />
        )}
        {query.data?.mayCreate && (
          <Button className="push" type="primary" onClick={() => setCreating(true)}>
            {t('lists.create')}
          </Button>
        )}
      </div>
      <p className="quiet">{t('lists.hint')}</p>
      <Answer query={query}>
        {({ kinds, lists }) => {
          const shown = lists.filter((list) => kind === undefined || list.kind === kind);
          if (shown.length === 0) return <EmptyPage title={t('lists.empty')} hint={t('lists.emptyHint')} />;
          return <Families kinds={kinds} lists={shown} />;
        }}
      </Answer>
      {isCreating && query.data && (
        <ListDialog kinds={query.data.kinds} list={null} onClose={() => setCreating(false)} />
      )}
    </div>
  );
}

function Families({ kinds, lists }: { kinds: ListKind[]; lists: ListSummary[] }) {
  const families = [...new Map(kinds.map(({ family, familyName }) => [family, familyName]))];
  const kindOf = (list: ListSummary) => kinds.find(({ kind }) => kind === list.kind)!;
  return families.map(([family, name]) => {
    const own = kinds.filter((kind) => kind.family === family);
    const within = own.flatMap(({ kind }) => lists.filter((list) => list.kind === kind));
    if (within.length === 0) return null;
    return (
      <section key={family} className="section">
        <h2>{name}</h2>
        <ul className="plain-list lines">
          {within.map((list) => (
            <ListLine key={list.id} list={list} kind={kindOf(list)} />
          ))}
        </ul>
      </section>
    );
  });
}
