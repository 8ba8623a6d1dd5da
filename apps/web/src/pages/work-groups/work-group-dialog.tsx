import { Form, Input, Modal, Select } from 'antd';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation';
import { taskListQuery } from '../../api/tasks';
import { changeWorkGroup, foundWorkGroup } from '../../api/work-groups';
import type { WorkGroup, WorkGroupFields } from '../../api/types';
import { useChosenPlan } from '../../shell/use-chosen-plan';
import { useSession } from '../../shell/use-session';
import { useKeeping } from '../responsibility/use-keeping';

/** A work group's fields; without a group a new one from today. */
export function WorkGroupDialog({ group, onClose }: { group: WorkGroup | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { planId, isKnown } = useChosenPlan();
  const [form] = Form.useForm<WorkGroupFields>();
  const { data: people = [] } = useQuery(peopleQuery);
  const tasks = useInfiniteQuery({ ...taskListQuery({ planId }), enabled: isKnown });
  const keeping = useKeeping<WorkGroupFields>(
    ({ endsOn, ...given }) => {
      const fields = { ...given, endsOn: endsOn || null };
      return group ? changeWorkGroup(group.id, { ...fields, version: group.version }) : foundWorkGroup(fields);
    },
    onClose,
    form,
  );
  const working = people.filter(({ roles }) =>
    roles.some((role) => ['supervisor', 'leader', 'head', 'owner'].includes(role)),
  );
  const personOptions = working.map(({ id, name, department, jobTitle }) => ({
    value: id,
    label: [name, department?.name ?? jobTitle].filter(Boolean).join(' '),
  }));
  const listed = tasks.data?.pages.flatMap((page) => page.tasks).map(({ id, title }) => ({ id, name: title })) ?? [];
  const known = new Map([...(group?.tasks ?? []), ...listed].map(({ id, name }) => [id, name]));
  return (
    <Modal
      open
      title={t(group ? 'group.change' : 'group.found')}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={keeping.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<WorkGroupFields>
        form={form}
        name="group"
        layout="vertical"
        requiredMark={false}
        initialValues={initialOf(group, today)}
        onFinish={(fields) => keeping.mutate(fields)}
      >
        <Form.Item name="name" label={t('group.name')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="purpose" label={t('group.purpose')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('group.startsOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="endsOn" label={t('group.endsOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="headIds" label={t('group.heads')}>
          <Select mode="multiple" maxCount={2} showSearch={{ optionFilterProp: 'label' }} options={personOptions} />
        </Form.Item>
        <Form.Item name="memberIds" label={t('group.members')}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={personOptions} />
        </Form.Item>
        <Form.Item name="taskIds" label={t('group.tasks')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={[...known].map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function initialOf(group: WorkGroup | null, today: string): WorkGroupFields {
  if (!group) {
    return { name: '', purpose: '', startsOn: today, endsOn: null, headIds: [], memberIds: [], taskIds: [] };
  }
  const { name, purpose, startsOn, endsOn, heads, members, tasks } = group;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return { name, purpose, startsOn, endsOn, headIds: ids(heads), memberIds: ids(members), taskIds: ids(tasks) };
}
