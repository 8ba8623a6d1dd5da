import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id';
import type { Measure } from '../../api/types';
import { HeldNumber, HeldText } from './held-fields';

type Milestones = Measure['milestones'];

/** The milestones of a measure: what, when, and how much it weighs. */
export function MilestoneRows({
  milestones,
  onChange,
}: {
  milestones: Milestones;
  onChange: (all: Milestones) => void;
}) {
  const { t } = useTranslation();
  const set = (id: string, change: Partial<Milestones[number]>) =>
    onChange(milestones.map((milestone) => (milestone.id === id ? { ...milestone, ...change } : milestone)));
  return (
    <div className="stack-tight">
      {milestones.map(({ id, title, weight, dueOn }) => (
        <div key={id} className="milestone-row">
          <HeldText
            label={t('reviewPlan.milestoneTitle')}
            value={title}
            maxLength={200}
            onKeep={(text) => text.trim() && set(id, { title: text.trim() })}
          />
          <HeldText
            label={t('reviewPlan.due')}
            type="date"
            value={dueOn ?? ''}
            onKeep={(day) => set(id, { dueOn: day || null })}
          />
          <HeldNumber
            label={t('reviewPlan.weight')}
            value={weight}
            onKeep={(value) => set(id, { weight: value ?? 1 })}
          />
          <Button
            size="small"
            type="text"
            aria-label={`${t('reviewPlan.remove')} ${title}`}
            onClick={() => onChange(milestones.filter((milestone) => milestone.id !== id))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() =>
          onChange([
            ...milestones,
            { id: newId(), title: `${t('reviewPlan.milestones')}${milestones.length + 1}`, weight: 1, dueOn: null },
          ])
        }
      >
        {t('reviewPlan.addMilestone')}
      </Button>
    </div>
  );
}
