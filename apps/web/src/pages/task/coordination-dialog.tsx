import { Input, Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation';
import { askCoordination } from '../../api/requests';
import type { TaskView } from '../../api/types';
import { useSession } from '../../shell/use-session';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';

/** 提请协调: which leader, what is to be decided, by when; all but the sentence is filled in. */
export function CoordinationDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { today } = useSession();
  const { data: people = [] } = useQuery(peopleQuery);
  const [addresseeId, setAddressee] = useState(task.leader?.id);
  const [reason, setReason] = useState('');
  const [answerBy, setAnswerBy] = useState(task.usualAnswerBy);
  const leaders = people.filter(({ roles }) => roles.includes('leader'));
  const leader = leaders.find((person) => person.id === addresseeId)?.name ?? '';
  const { isBusy, ask, at } = useAsking(
    () => askCoordination(task.id, { reason: reason.trim(), addresseeId, answerBy: answerBy || undefined }),
    ['addresseeId', 'reason', 'answerBy'],
    t('requests.sent', { leader }),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t('requests.kind.coordination')}：${task.title}`}
      okText={t('requests.kind.coordination')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={ask}
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
