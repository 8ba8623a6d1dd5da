import { Input, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawHandOver } from '../../api/hand-overs';
import { ApiRefusal } from '../../api/refusal';
import { useRefusals } from '../../shell/use-refusals';
import { FieldProblem } from '../task/field-problem';

/** Takes a hand-over back before it is in effect; it wants a reason. */
export function WithdrawDialog({ handOverId, onClose }: { handOverId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawHandOver(handOverId, reason),
    onSuccess: onClose,
    onError: (error) => {
      if (!(error instanceof ApiRefusal && error.at('reason'))) tell(error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['hand-overs'] }),
  });
  return (
    <Modal
      open
      title={t('handOver.withdraw')}
      okText={t('handOver.withdraw')}
      cancelText={t('common.cancel')}
      confirmLoading={withdraw.isPending}
      onOk={() => withdraw.mutate()}
      onCancel={onClose}
    >
      <label htmlFor={id}>{t('handOver.withdrawReason')}</label>
      <Input.TextArea
        id={id}
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        onChange={({ target }) => setReason(target.value)}
      />
      <FieldProblem words={withdraw.error instanceof ApiRefusal ? withdraw.error.at('reason') : undefined} />
    </Modal>
  );
}
