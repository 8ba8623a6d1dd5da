import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importEntries } from '../../api/lists';
import type { ListKind, NamedList } from '../../api/types';
import { EntryDialog } from './entry-dialog';
import { LayOutDialog } from './lay-out-dialog';
import { useListAct } from './use-list-act';

type Open = 'entry' | 'section' | 'objects';

/** Ways to fill a list: one by one, from a table, one for each object. */
export function AddToList({ list, kind }: { list: NamedList; kind: ListKind }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const bring = useListAct((file: File) => importEntries(list.id, file), {
    told: (counts) => t('lists.imported', { ...counts }),
  });
  const close = () => setOpen(null);
  return (
    <span className="row tight push">
      {kind.isByObject && (
        <Button size="small" onClick={() => setOpen('objects')}>
          {t('lists.layOut')}
        </Button>
      )}
      {kind.section && (
        <Button size="small" onClick={() => setOpen('section')}>
          {t('lists.addSection', { section: kind.section })}
        </Button>
      )}
      <Button size="small" loading={bring.isPending} onClick={() => picker.current?.click()}>
        {t('lists.import')}
      </Button>
      <Button size="small" type="primary" onClick={() => setOpen('entry')}>
        {t('lists.addEntry')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xls,.et,.csv,.tsv"
        hidden
        aria-label={t('lists.import')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) bring.mutate(file);
          target.value = '';
        }}
      />
      {(open === 'entry' || open === 'section') && (
        <EntryDialog list={list} kind={kind} entry={null} isSection={open === 'section'} onClose={close} />
      )}
      {open === 'objects' && <LayOutDialog list={list} onClose={close} />}
    </span>
  );
}
