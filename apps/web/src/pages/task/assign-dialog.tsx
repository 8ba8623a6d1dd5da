import { Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery, peopleQuery } from '../../api/organisation';
import { assignTask } from '../../api/tasks';
import type { TaskView } from '../../api/types';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';

/** 交办 anew, of a task that was handed back: which department leads, and who of it answers. */
export function AssignDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const [leadDepartmentId, setLead] = useState<string>();
  const [ownerId, setOwner] = useState<string>();
  const lead = departments.find((department) => department.id === leadDepartmentId);
  const owners = people.filter(({ department }) => department !== null && department.id === leadDepartmentId);
  const { isBusy, ask, at } = useAsking(
    () => assignTask(task.id, { version: task.version, leadDepartmentId: leadDepartmentId ?? '', ownerId }),
    ['leadDepartmentId', 'ownerId'],
    t('task.assigned', { department: lead?.name ?? '' }),
    onClose,
  );
  return (
    <Modal
      open
      title={t('task.moveTitle', { move: t('move.assign'), task: task.title })}
      okText={t('move.assign')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !lead }}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={`${id}lead`}>{t('task.assignLead')}</label>
          <Select
            id={`${id}lead`}
            style={{ width: '100%' }}
            value={leadDepartmentId}
            onChange={(value: string) => {
              setLead(value);
              setOwner(undefined);
            }}
            options={departments.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <FieldProblem words={at('leadDepartmentId')} />
        </div>
        <div>
          <label htmlFor={`${id}owner`}>{t('task.assignOwner')}</label>
          <Select
            id={`${id}owner`}
            allowClear
            style={{ width: '100%' }}
            value={ownerId}
            onChange={setOwner}
            options={owners.map(({ id: value, name, jobTitle }) => ({ value, label: `${name} ${jobTitle}` }))}
          />
          <FieldProblem words={at('ownerId')} />
        </div>
      </div>
    </Modal>
  );
}
