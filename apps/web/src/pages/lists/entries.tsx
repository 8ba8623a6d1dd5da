import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListKind, NamedList } from '../../api/types';
import { AddToList } from './add-to-list';
import { DraftDialog } from './draft-dialog';
import { shownEntries } from './entry-cells';
import { StateWord } from './entry-mark';
import { EntryTable } from './entry-table';
import type { ShownEntries } from './list-filters';
import { useSession } from '../../shell/use-session';

interface EntriesProps {
  list: NamedList;
  kind: ListKind;
  filters: ShownEntries;
  onLook: (change: ShownEntries) => void;
}

/** The entries of a list: counts per state on top are filters, chosen ones become tasks. */
export function Entries({ list, kind, filters, onLook }: EntriesProps) {
  const { t } = useTranslation();
  const { is } = useSession();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isDrafting, setDrafting] = useState(false);
  const shown = shownEntries(list, filters);
  const departments = new Map(list.entries.flatMap(({ department }) => (department ? [[department.id, department.name]] : []))); // prettier-ignore
  return (
    <section className="section" aria-label={t('lists.entries', { n: list.entryCount })}>
      <div className="row tight list-filters">
        <Button
          size="small"
          type={filters.state ? 'text' : 'default'}
          onClick={() => onLook({ state: undefined, departmentId: undefined })}
        >
          {t('lists.allStates')} {list.entryCount}
        </Button>
        {list.states.map(({ state, count }) => (
          <Button
            key={state}
            size="small"
            type={filters.state === state ? 'default' : 'text'}
            aria-pressed={filters.state === state}
            onClick={() => onLook({ state: filters.state === state ? undefined : state })}
          >
            <StateWord state={state} /> {count}
          </Button>
        ))}
        {departments.size > 1 && (
          <Select
            size="small"
            aria-label={t('lists.columns.department')}
            className="lists-kind"
            value={filters.departmentId ?? ''}
            options={[
              { value: '', label: t('lists.allDepartments') },
              ...[...departments].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(departmentId) => onLook({ departmentId: departmentId || undefined })}
          />
        )}
        {list.mayKeep && <AddToList list={list} kind={kind} />}
      </div>
      {chosen.length > 0 && (
        <p className="row tight" role="status">
          {t('lists.chosen', { n: chosen.length })}
          <Button size="small" onClick={() => setDrafting(true)}>
            {t('lists.draft')}
          </Button>
        </p>
      )}
      <EntryTable
        list={list}
        kind={kind}
        entries={shown}
        chosen={is('supervisor') ? chosen : null}
        onChoose={setChosen}
        onOpen={(entryId) => onLook({ entryId })}
      />
      {isDrafting && (
        <DraftDialog
          list={list}
          entryIds={[...chosen]}
          onClose={() => setDrafting(false)}
          onDone={() => setChosen([])}
        />
      )}
    </section>
  );
}
