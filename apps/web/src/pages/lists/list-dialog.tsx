import { App, Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeList, createList } from '../../api/lists';
import { departmentsQuery } from '../../api/organisation';
import { plansQuery } from '../../api/plans';
import type { ListFields, ListKind, ListKindName, NamedList } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { gradesFrom, gradesText } from './grades-text';

interface ListDialogProps {
  kinds: ListKind[];
  /** Null for a new one. */
  list: NamedList | null;
  onClose: () => void;
}

type Fields = Omit<ListFields, 'grades'> & { kind: ListKindName; grades: string };

/** A list as it is written down: whose it is, what it covers, how many it should have. */
export function ListDialog({ kinds, list, onClose }: ListDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { today, person } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const tell = useRefusals();
  const [form] = Form.useForm<Fields>();
  const departments = useQuery(departmentsQuery);
  const plans = useQuery(plansQuery);
  const kindName = Form.useWatch('kind', form) ?? list?.kind ?? 'tasks';
  const kind = kinds.find((each) => each.kind === kindName)!;
  const save = useMutation({
    mutationFn: ({ kind: chosen, ...given }: Fields) => {
      const fields = { ...given, grades: gradesFrom(given.grades, list?.fields.grades ?? []) };
      return list ? changeList(list.id, { ...fields, version: list.version }) : createList({ ...fields, kind: chosen });
    },
    onSuccess: ({ id }) => {
      message.success(t('lists.saved'));
      onClose();
      if (!list) void navigate({ to: '/lists/$listId', params: { listId: id } });
    },
    onError: (error) => {
      if (!tellAtFields(form, error)) tell(error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['lists'] }),
  });
  const initial: Fields = list
    ? { ...list.fields, kind: list.kind, grades: gradesText(list.fields.grades) }
    : {
        ...{ kind: 'tasks', name: '', ownerDepartmentId: person.department?.id ?? null, holder: '', scope: '' },
        ...{ year: Number(today.slice(0, 4)), planId: null, statedEntries: null, statedSections: null },
        ...{ statedPoints: null, isAtLeast: false, countExplanation: '', template: '', grades: '' },
        isRestricted: false,
      };
  return (
    <Modal
      open
      title={t(list ? 'lists.change' : 'lists.create')}
      okText={t('lists.save')}
      cancelText={t('common.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        name="list"
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(fields) => save.mutate({ ...initial, ...fields })}
      >
        <Form.Item name="kind" label={t('lists.kind')} hidden={list !== null}>
          <Select options={kinds.map((each) => ({ value: each.kind, label: each.name }))} />
        </Form.Item>
        <Form.Item name="name" label={t('lists.name')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="ownerDepartmentId" label={t('lists.owner')}>
          <Select
            allowClear
            options={departments.data?.map(({ id, name }) => ({ value: id, label: name }))}
            onClear={() => form.setFieldValue('ownerDepartmentId', null)}
          />
        </Form.Item>
        <Form.Item name="holder" label={t('lists.holder')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="scope" label={t('lists.scope')}>
          <Input maxLength={500} />
        </Form.Item>
        <div className="row">
          <Form.Item name="year" label={t('lists.year')}>
            <InputNumber min={1990} max={2100} />
          </Form.Item>
          <Form.Item name="statedEntries" label={t('lists.statedEntries')}>
            <InputNumber min={0} precision={0} />
          </Form.Item>
          {kind.section && (
            <Form.Item name="statedSections" label={t('lists.statedSections', { section: kind.section })}>
              <InputNumber min={0} precision={0} />
            </Form.Item>
          )}
          {kind.rounds === 'points' && (
            <Form.Item name="statedPoints" label={t('lists.statedPoints')}>
              <InputNumber min={0} />
            </Form.Item>
          )}
          <Form.Item name="isAtLeast" valuePropName="checked">
            <Checkbox>{t('lists.isAtLeast')}</Checkbox>
          </Form.Item>
        </div>
        <Form.Item name="countExplanation" label={t('lists.countExplanation')}>
          <Input maxLength={1000} />
        </Form.Item>
        {kind.isByObject && (
          <Form.Item name="template" label={t('lists.template')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        {kind.rounds === 'grades' && (
          <Form.Item name="grades" label={t('lists.grades')}>
            <Input.TextArea autoSize={{ minRows: 3 }} />
          </Form.Item>
        )}
        <Form.Item name="planId" label={t('lists.plan')}>
          <Select
            allowClear
            options={plans.data?.map(({ id, title }) => ({ value: id, label: title }))}
            onClear={() => form.setFieldValue('planId', null)}
          />
        </Form.Item>
        <Form.Item name="isRestricted" valuePropName="checked">
          <Checkbox>{t('lists.isRestricted')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
