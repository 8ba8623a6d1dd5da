import { App, Button, Input, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawRequest } from '../../api/requests';
import { useRefusals } from '../../shell/use-refusals';

/** 撤回 of one's own request, once it is said why. */
export function WithdrawButton({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useRefusals();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawRequest(requestId, reason.trim()),
    onSuccess: () => {
      setOpen(false);
      void message.success(t('requests.withdrawn'));
    },
    onError: tell,
    onSettled: () =>
      Promise.all(
        ['tasks', 'requests', 'overview', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      ),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('requests.withdraw')}</Button>
      <Modal
        open={isOpen}
        title={t('requests.withdraw')}
        okText={t('requests.withdraw')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        confirmLoading={withdraw.isPending}
        onOk={() => withdraw.mutate()}
        onCancel={() => setOpen(false)}
      >
        <Input.TextArea
          aria-label={t('requests.withdrawReason')}
          placeholder={t('requests.withdrawReason')}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Modal>
    </>
  );
}
