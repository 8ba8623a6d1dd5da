import { App, Input, Modal, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation';
import { ApiRefusal } from '../../api/refusal';
import { askCoordination } from '../../api/requests';
import type { TaskView } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { FieldProblem } from './field-problem';

/** 提请协调: which leader, what is to be decided, by when; all but the sentence is filled in. */
export function CoordinationDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { message } = App.useApp();
  const { today } = useSession();
  const queries = useQueryClient();
  const tell = useRefusals();
  const { data: people = [] } = useQuery(peopleQuery);
  const [addresseeId, setAddressee] = useState(task.leader?.id);
  const [reason, setReason] = useState('');
  const [answerBy, setAnswerBy] = useState(task.usualAnswerBy);
  const leaders = people.filter(({ roles }) => roles.includes('leader'));
  const leader = leaders.find((person) => person.id === addresseeId)?.name ?? '';
  const ask = useMutation({
    mutationFn: () => askCoordination(task.id, { reason: reason.trim(), addresseeId, answerBy: answerBy || undefined }),
    onSuccess: () => {
      message.success(t('requests.sent', { leader }));
      onClose();
    },
    onError: (error) => {
      const isAtField = error instanceof ApiRefusal && error.problems.some(({ field }) => fields.includes(field));
      if (!isAtField) tell(error);
    },
    onSettled: () =>
      Promise.all(['tasks', 'requests', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  const at = (field: string) => (ask.error instanceof ApiRefusal ? ask.error.at(field) : undefined);
  return (
    <Modal
      open
      title={`${t('requests.kind.coordination')}：${task.title}`}
      okText={t('requests.kind.coordination')}
      cancelText={t('common.cancel')}
      confirmLoading={ask.isPending}
      onOk={() => ask.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={`${id}leader`}>{t('requests.leader')}</label>
          <Select
            id={`${id}leader`}
            style={{ width: '100%' }}
            value={addresseeId}
            onChange={setAddressee}
            options={leaders.map(({ id: value, name, jobTitle }) => ({ value, label: `${name} ${jobTitle}` }))}
          />
          <FieldProblem words={at('addresseeId')} />
        </div>
        <div>
          <label htmlFor={`${id}reason`}>{t('requests.reason')}</label>
          <Input.TextArea
            id={`${id}reason`}
            autoFocus
            value={reason}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            placeholder={t('requests.reasonHint')}
            status={at('reason') ? 'error' : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
          <FieldProblem words={at('reason')} />
        </div>
        <div>
          <label htmlFor={`${id}by`}>{t('requests.answerBy')}</label>
          <Input
            id={`${id}by`}
            type="date"
            min={today}
            value={answerBy}
            onChange={({ target }) => setAnswerBy(target.value)}
          />
          <FieldProblem words={at('answerBy')} />
        </div>
      </div>
    </Modal>
  );
}

const fields = ['addresseeId', 'reason', 'answerBy'];
