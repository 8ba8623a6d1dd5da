import { Checkbox, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listsQuery, raiseFindings } from '../../api/lists';
import type { ListRound, NamedList } from '../../api/types';
import { useListAct } from './use-list-act';

/** What a round found wanting, to be written into a problem list. */
export function RaiseDialog({ list, round, onClose }: { list: NamedList; round: ListRound; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lists = useQuery(listsQuery);
  const problems = (lists.data?.lists ?? []).filter(({ kind, mayKeep }) => kind === 'problems' && mayKeep);
  const findings = round.marks.filter(({ finding }) => finding !== '');
  const [chosen, setChosen] = useState(findings.map(({ entryId }) => entryId));
  const [listId, setListId] = useState<string>();
  const into = listId ?? problems[0]?.id;
  const raise = useListAct(() => raiseFindings(round.id, into ?? '', chosen), {
    told: ({ entryIds }) => t('lists.raised', { n: entryIds.length }),
    onDone: (done) => {
      onClose();
      void navigate({ to: '/lists/$listId', params: { listId: done.listId } });
    },
  });
  const titleOf = (entryId: string) => list.entries.find(({ id }) => id === entryId)?.title ?? '';
  return (
    <Modal
      open
      title={`${t('lists.raise')} · ${round.name}`}
      okText={t('lists.raise')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !into || chosen.length === 0 }}
      confirmLoading={raise.isPending}
      onOk={() => raise.mutate(undefined)}
      onCancel={onClose}
    >
      <p className="quiet">{t('lists.raiseHint')}</p>
      <Checkbox.Group
        className="stack-tight"
        value={chosen}
        options={findings.map(({ entryId, finding }) => ({ value: entryId, label: `${titleOf(entryId)}：${finding}` }))}
        onChange={setChosen}
      />
      <Select
        className="wide-field"
        aria-label={t('lists.intoList')}
        placeholder={t('lists.intoList')}
        value={into ?? null}
        options={problems.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => setListId(value ?? undefined)}
      />
    </Modal>
  );
}
