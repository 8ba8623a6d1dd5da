import { useTranslation } from 'react-i18next';
import type { EntryState, ListEntry } from '../../api/types';
import { states } from '../../figures/states';
import { entryStates } from './entry-states';

/** Where an entry stands: shape and word in the state's colour; one past its day is told so beside it. */
export function EntryMark({ entry }: { entry: Pick<ListEntry, 'state' | 'isOverdue'> }) {
  const { t } = useTranslation();
  return (
    <span className="row tight">
      <StateWord state={entry.state} />
      {entry.isOverdue && (
        <span className="state-mark" style={{ color: states.red.ink }}>
          <span aria-hidden="true" className="state-shape">
            {states.red.shape}
          </span>
          {t('entryState.overdue')}
        </span>
      )}
    </span>
  );
}

/** A state by itself. */
export function StateWord({ state }: { state: EntryState }) {
  const { t } = useTranslation();
  const { ink, shape } = states[entryStates[state]];
  return (
    <span className="state-mark" style={{ color: ink }}>
      <span aria-hidden="true" className="state-shape">
        {shape}
      </span>
      {t(`entryState.${state}`)}
    </span>
  );
}
