import { Input, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disablePerson } from '../../api/administration';
import type { DeskPerson } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** Somebody who still holds duties goes only after a hand-over, or with a reason that is kept. */
export function LeavingDialog({ person, onClose }: { person: DeskPerson; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [reason, setReason] = useState('');
  const disable = useMutation({
    mutationFn: () => disablePerson(person.id, reason),
    onSuccess: onClose,
    onError: tell,
    onSettled: () =>
      Promise.all(['administration', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  return (
    <Modal
      open
      title={t('administration.leaves', { name: person.name })}
      okText={t('administration.disableAnyway')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: reason.trim() === '', danger: true }}
      confirmLoading={disable.isPending}
      onOk={() => disable.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <p>{t('administration.leavesHint')}</p>
        <div>
          <label htmlFor={id}>{t('administration.overrideReason')}</label>
          <Input.TextArea
            id={id}
            value={reason}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      </div>
    </Modal>
  );
}
