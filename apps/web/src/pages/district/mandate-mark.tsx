import { useTranslation } from 'react-i18next';
import type { Colour, TaskState } from '../../api/types';
import { states } from '../../figures/states';

/** A mandate has a state before it has a colour: which shape and ink the state takes where no figure decides. */
const colourOf: Readonly<Record<TaskState, Colour>> = {
  assigned: 'grey',
  handed_back: 'yellow',
  in_progress: 'green',
  closed: 'blue',
  paused: 'grey',
  cancelled: 'grey',
};

/** The state of a mandate in shape and word; while it is worked on, in the colour of its figures where there are any. */
export function MandateMark({ state, colour }: { state: TaskState; colour?: Colour }) {
  const { t } = useTranslation();
  const { shape, ink } = states[state === 'in_progress' && colour ? colour : colourOf[state]];
  return (
    <span className="state-mark" style={{ color: ink }}>
      <span aria-hidden="true" className="state-shape">
        {shape}
      </span>
      {t(`state.${state}`)}
    </span>
  );
}
