import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { dissolveWorkGroup } from '../../api/work-groups';
import type { WorkGroup } from '../../api/types';
import { useKeeping } from '../responsibility/use-keeping';

/** Dissolves a work group; it wants a reason. */
export function DissolveDialog({ group, onClose }: { group: WorkGroup; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const keeping = useKeeping<{ reason: string }>(({ reason }) => dissolveWorkGroup(group.id, reason), onClose, form);
  return (
    <Modal
      open
      title={`${t('group.dissolve')}：${group.name}`}
      okText={t('group.dissolve')}
      cancelText={t('common.cancel')}
      confirmLoading={keeping.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="dissolve"
        layout="vertical"
        requiredMark={false}
        onFinish={(given) => keeping.mutate(given)}
      >
        <Form.Item name="reason" label={t('group.dissolveReason')} initialValue="">
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
