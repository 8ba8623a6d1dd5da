import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveMandate } from '../../api/mandates';
import type { MandateMove } from '../../api/types';
import { WordsField } from '../task/words-field';
import { useAct } from './use-act';

interface ReasonDialogProps {
  mandate: { id: string; version: number };
  move: MandateMove;
  /** What the dialog and its button say. */
  title: string;
  word: string;
  forAll?: boolean;
  onClose: () => void;
}

/** Asks why, and makes the move: 退回, 撤销, 重新交办. */
export function ReasonDialog({ mandate, move, title, word, forAll = false, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { isBusy, act, at } = useAct(
    () => moveMandate(mandate.id, { version: mandate.version, move, reason: reason.trim(), forAll }),
    { fields: ['reason'], done: t('mandates.done'), onDone: onClose },
  );
  return (
    <Modal
      open
      title={title}
      okText={word}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={() => act()}
      onCancel={onClose}
    >
      <WordsField label={t('mandates.reason')} value={reason} onChange={setReason} problem={at('reason')} />
    </Modal>
  );
}
