import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListKind, ListSummary } from '../../api/types';
import { CountChecks } from './count-checks';
import { StateWord } from './entry-mark';
import { ListRates } from './list-rates';

/** A list among others: whose it is, what it covers, how many it has and how they stand. */
export function ListLine({ list, kind }: { list: ListSummary; kind: ListKind }) {
  const { t } = useTranslation();
  const whose = [list.owner?.name ?? list.holder, list.scope, list.year].filter(Boolean).join(' · ');
  return (
    <li>
      <div className="row tight">
        <Link to="/lists/$listId" params={{ listId: list.id }}>
          {list.name}
        </Link>
        <span className="list-kind">{kind.name}</span>
        {list.isRestricted && <span className="quiet">{t('lists.restricted')}</span>}
        <span className="quiet">{whose}</span>
      </div>
      <div className="row tight list-figures">
        <span>{t('lists.entries', { n: list.entryCount })}</span>
        {kind.rounds === null &&
          list.states.map(({ state, count }) =>
            state === 'kept' ? null : (
              <span key={state}>
                <StateWord state={state} /> {count}
              </span>
            ),
          )}
        <ListRates list={list} />
        <CountChecks checks={list.checks} section={kind.section} />
      </div>
    </li>
  );
}
