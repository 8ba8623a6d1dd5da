import { Input, Modal, Radio } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../api/refusal';
import { moveTask } from '../../api/tasks';
import type { Disposition, Step, TaskView } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { FieldProblem } from './field-problem';

const dispositions: readonly Disposition[] = ['completed', 'standing', 'target_adjusted', 'withdrawn'];

/** Asks for what a move wants, a reason or how it ends below target; the server says at which field something is missing. */
export function MoveDialog({ task, move, onClose }: { task: TaskView; move: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [reason, setReason] = useState('');
  const [disposition, setDisposition] = useState<Disposition>();
  const wantsDisposition = move === 'close' && task.achievement !== null && task.achievement < 1;
  const step = useMutation({
    mutationFn: () => moveTask(task.id, { version: task.version, move, reason: reason.trim(), disposition }),
    onSuccess: onClose,
    onError: (error) => {
      if (!(error instanceof ApiRefusal && error.problems.length > 0)) tell(error);
    },
    onSettled: () =>
      Promise.all(
        ['tasks', 'overview', 'progress', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      ),
  });
  const refusal = step.error instanceof ApiRefusal ? step.error : undefined;
  const elsewhere = refusal?.problems.filter(({ field }) => field !== 'reason' && field !== 'disposition') ?? [];
  return (
    <Modal
      open
      title={t('task.moveTitle', { move: t(`move.${move}`), task: task.title })}
      okText={t(`move.${move}`)}
      cancelText={t('common.cancel')}
      confirmLoading={step.isPending}
      onOk={() => step.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        {elsewhere.map(({ code, message }) => (
          <p key={code} className="notice bad" role="alert">
            {message}
          </p>
        ))}
        {wantsDisposition && (
          <div role="group" aria-labelledby={`${id}how`}>
            <p id={`${id}how`}>{t('task.disposition')}</p>
            <Radio.Group
              value={disposition}
              onChange={({ target }) => setDisposition(target.value as Disposition)}
              options={dispositions.map((value) => ({ value, label: t(`disposition.${value}`) }))}
            />
            <FieldProblem words={refusal?.at('disposition')} />
          </div>
        )}
        <div>
          <label htmlFor={id}>{t('task.reason')}</label>
          <Input.TextArea
            id={id}
            value={reason}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            placeholder={t('task.reasonHint')}
            status={refusal?.at('reason') ? 'error' : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
          <FieldProblem words={refusal?.at('reason')} />
        </div>
      </div>
    </Modal>
  );
}
