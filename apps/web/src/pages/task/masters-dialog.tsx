import { Button, Input, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mastersQuery } from '../../api/masters';
import { answerMasters } from '../../api/tasks';
import type { AnswerMasters, TaskView } from '../../api/types';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';

type Entry = AnswerMasters['masters'][number];

/** 来源: the entries the task answers, each with its number and what it says. */
export function MastersDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const { data: masters = [] } = useQuery(mastersQuery);
  const [entries, setEntries] = useState<Entry[]>(
    task.masters.map(({ masterId, number, text }) => ({ masterId, number, text })),
  );
  const change = (index: number, given: Partial<Entry>) =>
    setEntries(entries.map((entry, at) => (at === index ? { ...entry, ...given } : entry)));
  const fields = entries.flatMap((_, index) => [`masters.${index}.number`, `masters.${index}.masterId`]);
  const { isBusy, ask, at } = useAsking(
    () => answerMasters(task.id, { version: task.version, masters: entries }),
    fields,
    t('place.done'),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t('place.answerMasters')}：${task.title}`}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <div className="stack">
        {entries.map((entry, index) => (
          <div key={index} className="master-entry">
            <Select
              aria-label={t('master.name')}
              showSearch={{ optionFilterProp: 'label' }}
              value={entry.masterId}
              onChange={(masterId: string) => change(index, { masterId })}
              options={masters.map(({ id, title, year }) => ({ value: id, label: `${title}（${year}）` }))}
            />
            <Input
              aria-label={t('master.number')}
              placeholder={t('master.number')}
              maxLength={60}
              value={entry.number}
              onChange={({ target }) => change(index, { number: target.value })}
            />
            <Input.TextArea
              aria-label={t('master.text')}
              placeholder={t('master.text')}
              maxLength={2000}
              autoSize
              value={entry.text}
              onChange={({ target }) => change(index, { text: target.value })}
            />
            <Button onClick={() => setEntries(entries.filter((_, at) => at !== index))}>
              {t('responsibility.remove')}
            </Button>
            <FieldProblem words={at(`masters.${index}.number`) ?? at(`masters.${index}.masterId`)} />
          </div>
        ))}
        <Button
          disabled={masters.length === 0}
          onClick={() => setEntries([...entries, { masterId: masters[0]?.id ?? '', number: '', text: '' }])}
        >
          {t('master.addEntry')}
        </Button>
      </div>
    </Modal>
  );
}
