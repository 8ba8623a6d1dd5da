import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id';
import type { Measure } from '../../api/types';
import { useSession } from '../../shell/use-session';
import { HeldNumber, HeldText } from './held-fields';

type Components = NonNullable<Measure['components']>;
type Weight = Components[number]['weights'][number];

interface ComponentRowsProps {
  components: Components;
  onChange: (all: Components) => void;
}

/** What an index is made of, each component with its weight and the day from which it is in force. */
export function ComponentRows({ components, onChange }: ComponentRowsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const set = (id: string, change: Partial<Components[number]>) =>
    onChange(components.map((component) => (component.id === id ? { ...component, ...change } : component)));
  const weigh = (id: string, weights: Weight[], change: Partial<Weight>) => {
    const latest = { ...weights.at(-1)!, ...change };
    set(id, { weights: [...weights.slice(0, -1), latest] });
  };
  return (
    <div className="stack-tight">
      <span className="quiet">{t('reviewPlan.componentRows')}</span>
      {components.map(({ id, title, weights }) => (
        <div key={id} className="milestone-row">
          <HeldText
            label={t('reviewPlan.componentTitle')}
            value={title}
            maxLength={100}
            onKeep={(text) => text.trim() && set(id, { title: text.trim() })}
          />
          <HeldText
            label={t('reviewPlan.componentFrom')}
            type="date"
            value={weights.at(-1)?.from ?? ''}
            onKeep={(from) => from && weigh(id, weights, { from })}
          />
          <HeldNumber
            label={t('reviewPlan.componentWeight')}
            value={weights.at(-1)?.weight ?? null}
            onKeep={(weight) => weigh(id, weights, { weight: weight ?? 1 })}
          />
          <Button
            size="small"
            type="text"
            aria-label={`${t('reviewPlan.removeComponent')} ${title}`}
            onClick={() => onChange(components.filter((component) => component.id !== id))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() =>
          onChange([
            ...components,
            {
              id: newId(),
              title: `${t('reviewPlan.componentTitle')}${components.length + 1}`,
              weights: [{ from: `${today.slice(0, 4)}-01-01`, weight: 1 }],
            },
          ])
        }
      >
        {t('reviewPlan.addComponent')}
      </Button>
    </div>
  );
}
