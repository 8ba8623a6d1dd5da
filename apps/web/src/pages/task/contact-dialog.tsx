import { Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation';
import { nameContact } from '../../api/tasks';
import type { TaskView } from '../../api/types';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';

/** 联络员: somebody of any department who keeps in touch about the task and may report for it. */
export function ContactDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: people = [] } = useQuery(peopleQuery);
  const [contactId, setContact] = useState(task.contact?.id);
  const { isBusy, ask, at } = useAsking(
    () => nameContact(task.id, task.version, contactId ?? null),
    ['contactId'],
    t('place.done'),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t('place.nameContact')}：${task.title}`}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <label htmlFor={id}>{t('place.contact')}</label>
      <Select
        id={id}
        allowClear
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('place.noContact')}
        value={contactId}
        onChange={setContact}
        options={people
          .filter(({ roles }) => roles.some((role) => ['supervisor', 'head', 'owner'].includes(role)))
          .map(({ id: value, name, department }) => ({ value, label: `${name} ${department?.name ?? ''}` }))}
      />
      <FieldProblem words={at('contactId')} />
    </Modal>
  );
}
