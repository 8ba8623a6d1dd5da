import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listQuery, listsQuery } from '../../api/lists';
import type { ListKind, NamedList } from '../../api/types';
import { Answer } from '../../shell/answer';
import { Breakdowns } from './breakdowns';
import { Entries } from './entries';
import { EntryDrawer } from './entry-drawer';
import { readEntryFilters } from './list-filters';
import { ListHead } from './list-head';
import './lists.css';
import { Rounds } from './rounds';

const route = getRouteApi('/house/lists/$listId');

/** One list: its entries and where they stand, its rounds, and how its counts fall apart. */
export function ListPage() {
  const { listId } = route.useParams();
  const query = useQuery(listQuery(listId));
  const kinds = useQuery(listsQuery);
  return (
    <div className="page">
      <Answer query={query}>
        {(list) => (
          <Answer query={kinds}>
            {(all) => <Whole list={list} kind={all.kinds.find(({ kind }) => kind === list.kind)!} kinds={all.kinds} />}
          </Answer>
        )}
      </Answer>
    </div>
  );
}

function Whole({ list, kind, kinds }: { list: NamedList; kind: ListKind; kinds: ListKind[] }) {
  const filters = readEntryFilters(route.useSearch());
  const navigate = route.useNavigate();
  const isRegister = list.solved === null;
  const entry = list.entries.find(({ id }) => id === filters.entryId);
  const look = (change: typeof filters) => void navigate({ search: (before) => ({ ...before, ...change }) });
  return (
    <>
      <ListHead list={list} kind={kind} kinds={kinds} filters={filters} />
      {kind.rounds && isRegister && <Rounds list={list} form={kind.rounds} />}
      <Entries list={list} kind={kind} filters={filters} onLook={look} />
      {kind.rounds && !isRegister && <Rounds list={list} form={kind.rounds} />}
      <Breakdowns list={list} />
      {entry && <EntryDrawer list={list} kind={kind} entry={entry} onClose={() => look({ entryId: undefined })} />}
    </>
  );
}
