import { App, Button, Form, Input, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDepartment, changeDepartment } from '../../api/administration';
import { departmentsQuery } from '../../api/organisation';
import type { Department, DepartmentFields } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';

const kinds = ['department', 'unit', 'supervision'] as const;

/** Every department as a small form, and an empty one for the next. */
export function Departments() {
  const { t } = useTranslation();
  const departments = useQuery(departmentsQuery);
  return (
    <section className="section">
      <h2>{t('administration.departments')}</h2>
      {departments.data?.map((department) => (
        <DepartmentForm key={department.id} department={department} />
      ))}
      <DepartmentForm key={departments.data?.length} department={null} />
    </section>
  );
}

function DepartmentForm({ department }: { department: Department | null }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [form] = Form.useForm<DepartmentFields>();
  const save = useMutation({
    mutationFn: async (fields: DepartmentFields): Promise<unknown> =>
      department ? changeDepartment(department.id, fields) : addDepartment(fields),
    onSuccess: () => message.success(t('administration.saved')),
    onError: (error) => {
      if (!tellAtFields(form, error)) tell(error);
    },
    onSettled: () =>
      Promise.all(['departments', 'administration'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  return (
    <Form<DepartmentFields>
      form={form}
      name={department?.id ?? 'department'}
      className="row"
      initialValues={department ?? { name: '', kind: 'department' }}
      onFinish={(fields) => save.mutate(fields)}
    >
      <Form.Item name="name">
        <Input aria-label={department?.name ?? t('administration.newDepartment')} maxLength={100} />
      </Form.Item>
      <Form.Item name="kind">
        <Select
          aria-label={t('administration.kindOfDepartment')}
          style={{ width: '9rem' }}
          options={kinds.map((value) => ({ value, label: t(`administration.kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item>
        <Button htmlType="submit" loading={save.isPending}>
          {t(department ? 'administration.save' : 'administration.addDepartment')}
        </Button>
      </Form.Item>
    </Form>
  );
}
