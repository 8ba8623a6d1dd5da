import { Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stateBreakdown } from '../../api/lists';
import type { Breakdown, BreakdownLine, NamedList } from '../../api/types';
import { useSession } from '../../shell/use-session';
import { useListAct } from './use-list-act';

const outcomes = ['solved', 'in_work', 'answered', 'reference', 'standing'] as const;
const splits = ['outcomes', 'stages'] as const;
const NONE = 'none';

const first: BreakdownLine = {
  ...{ level: 0, name: '', count: 0, isApproximate: false, outcome: null, split: 'outcomes' },
};

interface BreakdownDialogProps {
  list: NamedList;
  /** What is stated anew under the same title; null for another. */
  before: Breakdown | null;
  onClose: () => void;
}

/** A count and its parts, a line each; a line a level deeper is a part of the one above it. */
export function BreakdownDialog({ list, before, onClose }: BreakdownDialogProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [title, setTitle] = useState(before?.title ?? '');
  const [asOf, setAsOf] = useState(today);
  const [lines, setLines] = useState<BreakdownLine[]>(before?.lines ?? [first]);
  const save = useListAct(
    () => {
      const { statedShare = null, shareDecimals = null } = before ?? {};
      return stateBreakdown(list.id, { title, asOf, lines, statedShare, shareDecimals });
    },
    { onDone: onClose, told: () => t('lists.saved') },
  );
  const change = (at: number, changed: Partial<BreakdownLine>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...changed } : line)));
  const add = () => setLines([...lines, { ...first, level: Math.max(1, lines.at(-1)?.level ?? 0), split: null }]);
  return (
    <Modal
      open
      width="46rem"
      title={t('lists.stateBreakdown')}
      okText={t('lists.save')}
      cancelText={t('common.cancel')}
      confirmLoading={save.isPending}
      onOk={() => save.mutate(undefined)}
      onCancel={onClose}
    >
      <div className="stack">
        <div className="row">
          <Input
            aria-label={t('lists.breakdownTitle')}
            placeholder={t('lists.breakdownTitle')}
            className="breakdown-title"
            maxLength={100}
            disabled={before !== null}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Input
            type="date"
            aria-label={t('lists.asOf')}
            className="breakdown-day"
            value={asOf}
            onChange={({ target }) => setAsOf(target.value)}
          />
        </div>
        {lines.map((line, at) => (
          <div key={at} className="row tight breakdown-line" style={{ paddingLeft: `${line.level}rem` }}>
            <InputNumber
              aria-label={`${t('lists.level')} ${at + 1}`}
              className="level-field"
              min={at === 0 ? 0 : 1}
              max={at === 0 ? 0 : 3}
              value={line.level}
              onChange={(level) => change(at, { level: level ?? 1 })}
            />
            <Input
              aria-label={`${t('lists.name')} ${at + 1}`}
              placeholder={t('lists.name')}
              className="name-field"
              maxLength={100}
              value={line.name}
              onChange={({ target }) => change(at, { name: target.value })}
            />
            <InputNumber
              aria-label={`${t('lists.count')} ${at + 1}`}
              min={0}
              precision={0}
              value={line.count}
              onChange={(count) => change(at, { count: count ?? 0 })}
            />
            <Select
              aria-label={`${t('lists.outcomeOf')} ${at + 1}`}
              className="choice-field"
              value={line.outcome ?? NONE}
              options={[
                { value: NONE, label: t('lists.noOutcome') },
                ...outcomes.map((value) => ({ value, label: t(`breakdownOutcome.${value}`) })),
              ]}
              onChange={(outcome: BreakdownLine['outcome'] | typeof NONE) =>
                change(at, { outcome: outcome === NONE ? null : outcome })
              }
            />
            <Select
              aria-label={`${t('lists.split')} ${at + 1}`}
              className="choice-field"
              value={line.split ?? NONE}
              options={[
                { value: NONE, label: t('lists.noSplit') },
                ...splits.map((value) => ({ value, label: t(`breakdownSplit.${value}`) })),
              ]}
              onChange={(split: BreakdownLine['split'] | typeof NONE) =>
                change(at, { split: split === NONE ? null : split })
              }
            />
            <Checkbox
              checked={line.isApproximate}
              onChange={({ target }) => change(at, { isApproximate: target.checked })}
            >
              {t('lists.about')}
            </Checkbox>
            {at > 0 && (
              <Button
                type="text"
                size="small"
                aria-label={t('lists.removeLine', { n: at + 1 })}
                onClick={() => setLines(lines.filter((_, index) => index !== at))}
              >
                ×
              </Button>
            )}
          </div>
        ))}
        <Button size="small" onClick={add}>
          {t('lists.addLine')}
        </Button>
      </div>
    </Modal>
  );
}
