import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import type { ListKind, NamedList } from '../../api/types';
import { CountChecks } from './count-checks';
import { ListDialog } from './list-dialog';
import type { ShownEntries } from './list-filters';
import { ListRates } from './list-rates';
import { TakeList } from './take-list';

interface ListHeadProps {
  list: NamedList;
  kind: ListKind;
  kinds: ListKind[];
  filters: ShownEntries;
}

/** Whose list it is, what it covers, whether its numbers are met; and ways to take it away. */
export function ListHead({ list, kind, kinds, filters }: ListHeadProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const facts = [
    kind.name,
    list.owner?.name ?? list.holder,
    list.scope,
    list.year,
    list.plan?.name,
    list.isRestricted ? t('lists.restricted') : null,
  ].filter(Boolean);
  return (
    <header className="stack-tight">
      <div className="page-head">
        <h1>{list.name}</h1>
        <div className="row tight push">
          <TakeList list={list} filters={filters} />
          {list.mayKeep && (
            <Button size="small" onClick={() => setChanging(true)}>
              {t('lists.change')}
            </Button>
          )}
        </div>
      </div>
      <p className="quiet">{facts.join(' · ')}</p>
      <p className="row tight">
        <span>{t('lists.entries', { n: list.entryCount })}</span>
        <ListRates list={list} />
        <CountChecks checks={list.checks} section={kind.section} />
      </p>
      {list.fields.countExplanation && <p className="quiet">{list.fields.countExplanation}</p>}
      {list.source && (
        <p className="quiet list-source">{t('lists.source', { file: list.source.file, line: list.source.line })}</p>
      )}
      {isChanging && <ListDialog kinds={kinds} list={list} onClose={() => setChanging(false)} />}
    </header>
  );
}
