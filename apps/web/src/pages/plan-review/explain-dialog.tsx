import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFinding } from '../../api/types';

interface ExplainDialogProps {
  finding: PlanFinding;
  isBusy: boolean;
  onExplain: (reason: string) => void;
  onClose: () => void;
}

/** A doubt may stand only with a reason, which whoever reads the plan later sees. */
export function ExplainDialog({ finding, isBusy, onExplain, onClose }: ExplainDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState(finding.waiver?.reason ?? '');
  const isMissing = reason.trim() === '';
  return (
    <Modal
      open
      title={t('reviewPlan.explain')}
      okText={t('reviewPlan.explained')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: isMissing }}
      confirmLoading={isBusy}
      onOk={() => onExplain(reason.trim())}
      onCancel={onClose}
    >
      <p>{finding.message}</p>
      {finding.quotes.map(({ text, start }) => (
        <p key={start} className="quiet">
          “{text}”
        </p>
      ))}
      <label htmlFor={id}>{t('reviewPlan.reason')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        value={reason}
        maxLength={500}
        autoSize={{ minRows: 2 }}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!isMissing) onExplain(reason.trim());
        }}
      />
    </Modal>
  );
}
