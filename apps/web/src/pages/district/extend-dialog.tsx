import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { extendMandate } from '../../api/mandates';
import type { GivenMandate } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { FieldProblem } from '../task/field-problem';
import { WordsField } from '../task/words-field';
import { useAct } from './use-act';

interface ExtendDialogProps {
  mandate: GivenMandate;
  title: string;
  forAll: boolean;
  onClose: () => void;
}

/** 延期 by the superior: until when, and why; the tasks below follow. */
export function ExtendDialog({ mandate, title, forAll, onClose }: ExtendDialogProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const id = useId();
  const [newDueOn, setNewDueOn] = useState('');
  const [reason, setReason] = useState('');
  const { isBusy, act, at } = useAct(
    () => extendMandate(mandate.id, { version: mandate.version, newDueOn, reason: reason.trim(), forAll }),
    { fields: ['newDueOn', 'reason'], done: t('mandates.done'), onDone: onClose },
  );
  return (
    <Modal
      open
      title={title}
      okText={t('mandates.extend')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: newDueOn === '' }}
      confirmLoading={isBusy}
      onOk={() => act()}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={id}>{t('mandates.newDueOn')}</label>{' '}
          <span className="quiet">
            {t('mandates.present', { day: formatDay(mandate.dueOn, i18n.language, today) })}
          </span>
          <Input
            id={id}
            type="date"
            min={mandate.dueOn}
            value={newDueOn}
            onChange={({ target }) => setNewDueOn(target.value)}
          />
          <FieldProblem words={at('newDueOn')} />
        </div>
        <WordsField label={t('mandates.reason')} value={reason} onChange={setReason} problem={at('reason')} />
      </div>
    </Modal>
  );
}
