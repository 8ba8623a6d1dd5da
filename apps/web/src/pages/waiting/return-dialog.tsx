import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ReturnDialogProps {
  title: string;
  isBusy: boolean;
  onReturn: (reason: string) => void;
  onClose: () => void;
}

/** An update goes back only with a reason, which its reporter reads. */
export function ReturnDialog({ title, isBusy, onReturn, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (reason.trim() === '') setMissing(true);
    else onReturn(reason.trim());
  };
  return (
    <Modal
      open
      title={title}
      okText={t('waiting.return')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={submit}
      onCancel={onClose}
    >
      <label htmlFor={id}>{t('waiting.reason')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        status={isMissing ? 'error' : undefined}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      {isMissing && (
        <p className="wrong" role="alert">
          {t('waiting.reasonMissing')}
        </p>
      )}
    </Modal>
  );
}
