import { InputNumber, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askTargetChange } from '../../api/requests';
import type { Target, TaskView } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { FieldProblem } from './field-problem';
import { useAsking } from './use-asking';
import { WordsField } from './words-field';

/** 申请调整目标: of which measure, to which figure, and why. A ratio is typed in percent. */
export function TargetChangeDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const changeable = task.targets.filter(({ isChangeable }) => isChangeable);
  const [targetId, setTargetId] = useState(changeable[0]?.id ?? '');
  const [figure, setFigure] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const target = changeable.find((each) => each.id === targetId);
  const isShare = target?.type === 'ratio';
  const { isBusy, ask, at } = useAsking(
    () => askTargetChange(task.id, { targetId, newValue: isShare ? figure! / 100 : figure!, reason: reason.trim() }),
    ['targetId', 'newValue', 'reason'],
    t('requests.sentOn'),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t('requests.kind.target_change')}：${task.title}`}
      okText={t('requests.kind.target_change')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      okButtonProps={{ disabled: figure === null }}
      onOk={ask}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={`${id}target`}>{t('requests.target')}</label>
          <Select
            id={`${id}target`}
            style={{ width: '100%' }}
            value={targetId}
            onChange={setTargetId}
            options={changeable.map((each) => ({
              value: each.id,
              label: each.object || t(`measureType.${each.type}`),
            }))}
          />
          <FieldProblem words={at('targetId')} />
        </div>
        <div>
          <label htmlFor={id}>{t(isShare ? 'requests.newShare' : 'requests.newValue')}</label>{' '}
          {target && <span className="quiet">{t('requests.present', { value: presentFigure(target) })}</span>}
          <InputNumber id={id} style={{ width: '100%' }} value={figure} onChange={setFigure} />
          <FieldProblem words={at('newValue')} />
        </div>
        <WordsField label={t('requests.applyReason')} value={reason} onChange={setReason} problem={at('reason')} />
      </div>
    </Modal>
  );
}

function presentFigure({ type, target, unit }: Target): string {
  if (target === null) return '—';
  return type === 'ratio' ? formatShare(target) : `${target}${unit ?? ''}`;
}
