import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askExtension } from '../../api/requests';
import type { TaskView } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';
import { WordsField } from './words-field';

/** 申请延期: until when, why, and how far the task has come. */
export function ExtensionDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const id = useId();
  const [newDueOn, setNewDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [progress, setProgress] = useState('');
  const { isBusy, ask, at } = useAsking(
    () => askExtension(task.id, { newDueOn, reason: reason.trim(), progress: progress.trim() }),
    ['newDueOn', 'reason', 'progress'],
    t('requests.sentOn'),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t('requests.kind.extension')}：${task.title}`}
      okText={t('requests.kind.extension')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: newDueOn === '' }}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={id}>{t('requests.newDueOn')}</label>{' '}
          <span className="quiet">{t('requests.present', { value: formatDay(task.dueOn, i18n.language, today) })}</span>
          <Input
            id={id}
            type="date"
            min={task.dueOn}
            value={newDueOn}
            onChange={({ target }) => setNewDueOn(target.value)}
          />
          <FieldProblem words={at('newDueOn')} />
        </div>
        <WordsField label={t('requests.applyReason')} value={reason} onChange={setReason} problem={at('reason')} />
        <WordsField label={t('requests.progress')} value={progress} onChange={setProgress} problem={at('progress')} />
      </div>
    </Modal>
  );
}
