import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urgeTask } from '../../api/tasks';
import type { TaskView } from '../../api/types';
import { useAsking } from './use-asking';
import { WordsField } from './words-field';

/** 催办: owner and head find it in their inboxes; a word with it if there is one to say. */
export function UrgeDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { isBusy, ask } = useAsking(() => urgeTask(task.id, words.trim()), [], t('task.urged'), onClose);
  return (
    <Modal
      open
      title={t('task.moveTitle', { move: t('task.urge'), task: task.title })}
      okText={t('task.urge')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <WordsField label={t('task.urgeWords')} value={words} onChange={setWords} problem={undefined} />
    </Modal>
  );
}
