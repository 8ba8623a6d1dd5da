import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { addMaster, changeMaster } from '../../api/masters';
import type { Master, MasterFields } from '../../api/types';
import { useSession } from '../../shell/use-session';
import { useKeeping } from '../responsibility/use-keeping';
import { masterKinds } from './master-kinds';

/** A master's fields; without a master a new one, of this year. */
export function MasterDialog({ master, onClose }: { master: Master | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [form] = Form.useForm<MasterFields>();
  const keeping = useKeeping<MasterFields>(
    (fields) => (master ? changeMaster(master.id, master.version, fields) : addMaster(fields)),
    onClose,
    form,
  );
  return (
    <Modal
      open
      title={t(master ? 'master.change' : 'master.add')}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={keeping.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<MasterFields>
        form={form}
        name="master"
        layout="vertical"
        requiredMark={false}
        initialValues={master ?? { title: '', kind: 'superior_task', issuer: '', year: Number(today.slice(0, 4)) }}
        onFinish={(fields) => keeping.mutate(fields)}
      >
        <Form.Item name="title" label={t('master.name')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label={t('master.kindOf')}>
          <Select options={masterKinds.map((kind) => ({ value: kind, label: t(`master.kind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="issuer" label={t('master.issuer')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="year" label={t('master.year')}>
          <InputNumber min={1950} max={2099} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
