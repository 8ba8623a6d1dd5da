import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { layOutList, listsQuery } from '../../api/lists';
import type { NamedList } from '../../api/types';
import { useListAct } from './use-list-act';

interface Fields {
  names: string;
  everyDepartment: boolean;
  listId: string | null;
}

/** 一村一策: the objects, by name, by department or from another list. */
export function LayOutDialog({ list, onClose }: { list: NamedList; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const lists = useQuery(listsQuery);
  const lay = useListAct(
    ({ names, everyDepartment, listId }: Fields) => {
      const lines = names.split('\n').filter((line) => line.trim() !== '');
      return layOutList(list.id, { names: lines, everyDepartment, listId: listId ?? null });
    },
    { onDone: onClose, told: (counts) => t('lists.laidOut', { ...counts }) },
  );
  return (
    <Modal
      open
      title={t('lists.layOut')}
      okText={t('lists.layOut')}
      cancelText={t('common.cancel')}
      confirmLoading={lay.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('lists.layOutHint')}</p>
      <Form<Fields>
        form={form}
        name="objects"
        layout="vertical"
        initialValues={{ names: '', everyDepartment: false, listId: null }}
        onFinish={(fields) => lay.mutate(fields)}
      >
        <Form.Item name="names" label={t('lists.objects')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
        <Form.Item name="everyDepartment" valuePropName="checked">
          <Checkbox>{t('lists.everyDepartment')}</Checkbox>
        </Form.Item>
        <Form.Item name="listId" label={t('lists.fromList')}>
          <Select
            allowClear
            options={lists.data?.lists
              .filter(({ id }) => id !== list.id)
              .map(({ id, name, scope }) => ({ value: id, label: scope ? `${name}（${scope}）` : name }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
