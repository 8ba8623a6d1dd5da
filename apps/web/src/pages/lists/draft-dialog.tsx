import { Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftEntries } from '../../api/lists';
import { plansQuery } from '../../api/plans';
import type { NamedList } from '../../api/types';
import { useListAct } from './use-list-act';

interface DraftDialogProps {
  list: NamedList;
  entryIds: string[];
  onClose: () => void;
  onDone: () => void;
}

const NEW = '';

/** Into which draft the entries go; a new one bears the list's name. */
export function DraftDialog({ list, entryIds, onClose, onDone }: DraftDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [planId, setPlanId] = useState(NEW);
  const plans = useQuery(plansQuery);
  const drafts = (plans.data ?? []).filter(({ state }) => state === 'draft');
  const draft = useListAct(() => draftEntries(list.id, planId === NEW ? null : planId, entryIds), {
    onDone: (done) => {
      onDone();
      onClose();
      void navigate({ to: '/plans/$planId/review', params: { planId: done.planId } });
    },
  });
  return (
    <Modal
      open
      title={t('lists.draft')}
      okText={t('lists.draft')}
      cancelText={t('common.cancel')}
      confirmLoading={draft.isPending}
      onOk={() => draft.mutate(undefined)}
      onCancel={onClose}
    >
      <p className="quiet">{t('lists.draftHint')}</p>
      <Select
        className="wide-field"
        aria-label={t('lists.plan')}
        value={planId}
        options={[
          { value: NEW, label: t('lists.newPlan', { name: list.name }) },
          ...drafts.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={setPlanId}
      />
    </Modal>
  );
}
