import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedRef } from '../../api/types';
import { FieldProblem } from '../task/field-problem';

interface TownChoiceProps {
  subordinates: readonly NamedRef[];
  /** Those chosen, with a target of their own in figures or none. */
  chosen: ReadonlyMap<string, string>;
  hasTargets: boolean;
  problem: string | undefined;
  onChoose: (chosen: ReadonlyMap<string, string>) => void;
}

/** To whom an item is given, and where it differs with which target. */
export function TownChoice({ subordinates, chosen, hasTargets, problem, onChoose }: TownChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const choose = (townId: string, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(townId, '');
    else next.delete(townId);
    onChoose(next);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id}>{t('mandates.towns')}</span>{' '}
      {hasTargets && <span className="quiet">{t('mandates.ownTarget')}</span>}
      <div className="mandate-form-towns">
        {subordinates.map(({ id: townId, name }) => (
          <div key={townId} className="mandate-form-town">
            <Checkbox checked={chosen.has(townId)} onChange={({ target }) => choose(townId, target.checked)}>
              {name}
            </Checkbox>
            {hasTargets && (
              <Input
                type="number"
                size="small"
                aria-label={`${name} ${t('mandates.target')}`}
                disabled={!chosen.has(townId)}
                value={chosen.get(townId) ?? ''}
                onChange={({ target }) => onChoose(new Map(chosen).set(townId, target.value))}
              />
            )}
          </div>
        ))}
      </div>
      <FieldProblem words={problem} />
    </div>
  );
}
