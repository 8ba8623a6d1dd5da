import { Form, Input, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addArea, changeArea } from '../../api/areas';
import { peopleQuery } from '../../api/organisation';
import type { Area, AreaFields, AreaKind } from '../../api/types';
import { useKeeping } from '../responsibility/use-keeping';

const kinds: readonly AreaKind[] = ['network', 'sector', 'neighbourhood', 'cell'];

/** An area's fields; without an area a new one. */
export function AreaDialog({ area, areas, onClose }: { area: Area | null; areas: Area[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<AreaFields>();
  const { data: people = [] } = useQuery(peopleQuery);
  const keeping = useKeeping<AreaFields>(
    ({ parentId = null, ownerId = null, ...given }) => {
      const fields = { ...given, parentId, ownerId };
      return area ? changeArea(area.id, area.version, fields) : addArea(fields);
    },
    onClose,
    form,
  );
  return (
    <Modal
      open
      title={t(area ? 'area.change' : 'area.add')}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={keeping.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<AreaFields>
        form={form}
        name="area"
        layout="vertical"
        requiredMark={false}
        initialValues={
          area
            ? { ...area, ownerId: area.owner?.id ?? null }
            : { name: '', kind: 'sector', parentId: null, ownerId: null }
        }
        onFinish={(fields) => keeping.mutate(fields)}
      >
        <Form.Item name="name" label={t('area.name')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="kind" label={t('area.kindOf')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: t(`area.kind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="parentId" label={t('area.parent')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={areas.filter(({ id }) => id !== area?.id).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="ownerId" label={t('area.owner')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={people.map(({ id, name, jobTitle }) => ({ value: id, label: `${name} ${jobTitle}` }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
