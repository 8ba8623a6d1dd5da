import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addEntries, changeEntry } from '../../api/lists';
import { departmentsQuery } from '../../api/organisation';
import type { EntryFields, ListEntry, ListKind, NamedList } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useListAct } from './use-list-act';

interface EntryDialogProps {
  list: NamedList;
  kind: ListKind;
  /** Null for a new one. */
  entry: ListEntry | null;
  isSection: boolean;
  onClose: () => void;
}

const levels = ['nation', 'province', 'city', 'district', 'town'] as const;

/** An entry as it is written down, with the fields its kind of list has. */
export function EntryDialog({ list, kind, entry, isSection, onClose }: EntryDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<EntryFields>();
  const departments = useQuery(departmentsQuery);
  const save = useListAct(
    (fields: EntryFields) =>
      entry
        ? changeEntry(entry.id, { ...fields, version: entry.version })
        : addEntries(list.id, [{ ...fields, isSection }]),
    { onDone: onClose, told: () => t('lists.saved') },
  );
  const has = (field: ListKind['fields'][number]) => !isSection && kind.fields.includes(field);
  const sections = list.entries.filter((each) => each.isSection && each.state !== 'withdrawn');
  const initial: EntryFields = entry
    ? { ...fieldsOf(entry) }
    : {
        title: '',
        parentId: null,
        departmentId: null,
        level: null,
        year: null,
        quantity: null,
        points: null,
        dueOn: null,
      };
  const title = isSection ? t('lists.addSection', { section: kind.section }) : t('lists.addEntry');
  return (
    <Modal
      open
      title={entry ? t('lists.changeEntry') : title}
      okText={t('lists.save')}
      cancelText={t('common.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<EntryFields>
        form={form}
        name="entry"
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(given) =>
          save.mutate(
            { ...initial, ...given, dueOn: given.dueOn || null },
            { onError: (error) => void tellAtFields(form, error) },
          )
        }
      >
        <Form.Item name="title" label={isSection ? kind.section : t('lists.columns.title')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 1 }} />
        </Form.Item>
        {!isSection && kind.section && sections.length > 0 && (
          <Form.Item name="parentId" label={kind.section}>
            <Select
              allowClear
              options={sections.map(({ id, title: label }) => ({ value: id, label }))}
              onClear={() => form.setFieldValue('parentId', null)}
            />
          </Form.Item>
        )}
        <div className="row">
          {has('number') && (
            <Form.Item name="number" label={t('lists.columns.number')}>
              <Input maxLength={200} />
            </Form.Item>
          )}
          {has('year') && (
            <Form.Item name="year" label={t('lists.columns.year')}>
              <InputNumber min={1900} max={2100} />
            </Form.Item>
          )}
          {has('points') && (
            <Form.Item name="points" label={t('lists.columns.points')}>
              <InputNumber min={0} />
            </Form.Item>
          )}
          {has('quantity') && (
            <>
              <Form.Item name="quantity" label={t('lists.columns.quantity')}>
                <InputNumber min={0} />
              </Form.Item>
              <Form.Item name="unit" label={t('lists.columns.unit')}>
                <Input maxLength={20} />
              </Form.Item>
            </>
          )}
          {has('due') && (
            <Form.Item name="dueOn" label={t('lists.columns.due')}>
              <Input type="date" />
            </Form.Item>
          )}
        </div>
        {has('department') && (
          <Form.Item name="departmentId" label={t('lists.columns.department')}>
            <Select
              allowClear
              options={departments.data?.map(({ id, name }) => ({ value: id, label: name }))}
              onClear={() => form.setFieldValue('departmentId', null)}
            />
          </Form.Item>
        )}
        {has('holder') && (
          <Form.Item name="holder" label={t('lists.columns.holder')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        {has('level') && (
          <Form.Item name="level" label={t('lists.columns.level')}>
            <Select options={levels.map((value) => ({ value, label: t(`awardLevel.${value}`) }))} />
          </Form.Item>
        )}
        <Form.Item name="detail" label={t('lists.columns.detail')}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 1 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function fieldsOf(entry: ListEntry): EntryFields {
  const { title, parentId, number, detail, department, holder, level, year, quantity, unit, points, dueOn } = entry;
  const words = { title, parentId, number, detail, departmentId: department?.id ?? null, holder };
  return { ...words, level, year, quantity, unit, points, dueOn };
}
