import { App, Form, Input, Modal, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson, changePerson } from '../../api/administration';
import { departmentsQuery } from '../../api/organisation';
import type { AddPerson, ChangePerson, DeskPerson } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';
import { holdsDuties } from './holds-duties';

type Fields = AddPerson & Pick<ChangePerson, 'overrideReason'>;

/** Somebody's fields; without a person somebody new, whose id is handed on. */
export function PersonDialog({
  person,
  onClose,
  onAdded,
}: {
  person: DeskPerson | null;
  onClose: () => void;
  onAdded: (personId: string) => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [form] = Form.useForm<Fields>();
  const departments = useQuery(departmentsQuery);
  const [isHeld, setHeld] = useState(false);
  const save = useMutation({
    mutationFn: async ({ login, overrideReason, ...given }: Fields) => {
      const fields = { ...given, email: given.email?.trim() || null, departmentId: given.departmentId ?? null };
      return person ? changePerson(person.id, { ...fields, overrideReason }) : addPerson({ ...fields, login });
    },
    onSuccess: ({ id }) => {
      message.success(t('administration.saved'));
      if (person) onClose();
      else onAdded(id);
    },
    onError: (error) => {
      setHeld(holdsDuties(error));
      if (!tellAtFields(form, error)) tell(error);
    },
    onSettled: () =>
      Promise.all(['administration', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  return (
    <Modal
      open
      title={t(person ? 'administration.changePerson' : 'administration.addPerson')}
      okText={t('administration.save')}
      cancelText={t('common.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        name="person"
        layout="vertical"
        requiredMark={false}
        initialValues={
          person
            ? { ...person, departmentId: person.department?.id ?? null }
            : { name: '', jobTitle: '', email: null, departmentId: null, login: '' }
        }
        onFinish={(fields) => save.mutate(fields)}
      >
        <Form.Item name="name" label={t('settings.person')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="login" label={t('session.login')} hidden={person !== null}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="departmentId" label={t('settings.department')}>
          <Select allowClear options={departments.data?.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="overrideReason" label={t('administration.overrideReason')} hidden={!isHeld}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item name="jobTitle" label={t('settings.position')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="email" label={t('administration.email')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
