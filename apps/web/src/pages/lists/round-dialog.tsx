import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { holdRound } from '../../api/lists';
import type { NamedList } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useSession } from '../../shell/use-session';
import { useListAct } from './use-list-act';

interface Fields {
  name: string;
  heldOn: string;
  stated: Record<string, number | null>;
}

/** A new round; of a rating with how many units each grade is to have. */
export function RoundDialog({ list, onClose }: { list: NamedList; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [form] = Form.useForm<Fields>();
  const hold = useListAct(
    ({ name, heldOn, stated = {} }: Fields) => {
      const counts = Object.entries(stated).flatMap(([grade, count]) => (count === null ? [] : [{ grade, count }]));
      return holdRound(list.id, { name, heldOn, stated: counts });
    },
    { onDone: onClose, told: () => t('lists.saved') },
  );
  return (
    <Modal
      open
      title={t('lists.holdRound')}
      okText={t('lists.save')}
      cancelText={t('common.cancel')}
      confirmLoading={hold.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        name="round"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: '', heldOn: today, stated: {} }}
        onFinish={(fields) => hold.mutate(fields, { onError: (error) => void tellAtFields(form, error) })}
      >
        <Form.Item name="name" label={t('lists.roundName')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="heldOn" label={t('lists.heldOn')}>
          <Input type="date" />
        </Form.Item>
        {list.fields.grades.map(({ key, name }) => (
          <Form.Item
            key={key}
            name={['stated', key]}
            initialValue={null}
            label={t('lists.statedCount', { grade: name })}
          >
            <InputNumber min={0} precision={0} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}
