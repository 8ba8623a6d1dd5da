import { useTranslation } from 'react-i18next';
import type { Colour, TaskRow } from '../api/types';
import { states, stateWord } from './states';

/** Where a task stands: shape and word in the state's colour. */
export function StateMark({ task }: { task: Pick<TaskRow, 'colour' | 'isOverdue' | 'state'> }) {
  const { t } = useTranslation();
  return <Mark colour={task.colour} word={t(stateWord(task))} />;
}

/** A colour by itself, of a roll-up. */
export function ColourMark({ colour }: { colour: Colour }) {
  const { t } = useTranslation();
  return <Mark colour={colour} word={t(states[colour].word)} />;
}

function Mark({ colour, word }: { colour: Colour; word: string }) {
  return (
    <span className="state-mark" style={{ color: states[colour].ink }}>
      <span aria-hidden="true" className="state-shape">
        {states[colour].shape}
      </span>
      {word}
    </span>
  );
}
