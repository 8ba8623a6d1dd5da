import type { ReactNode } from 'react';
import { figureOfRollUp, type RollUpPlace } from '../../api/explanations';
import type { RollUp } from '../../api/types';
import { ColourCounts } from '../../figures/colour-counts';
import { ProgressBar } from '../../figures/progress-bar';

export interface RollUpLine {
  key: string;
  name: ReactNode;
  rollUp: RollUp;
  /** Absent: its figures are not explained. */
  place?: RollUpPlace;
}

/** One line a department or theme: its name, its bar, its tasks by colour. In the order given. */
export function RollUpLines({ lines }: { lines: RollUpLine[] }) {
  return (
    <ul className="plain-list lines">
      {lines.map(({ key, name, rollUp, place }) => (
        <li key={key} className="roll-up-line keep">
          <span>{name}</span>
          <ProgressBar
            completion={rollUp.completion}
            expected={rollUp.expected}
            waiting={rollUp.waitingCompletion}
            colour={rollUp.colour}
            explain={place && figureOfRollUp(place)}
          />
          <ColourCounts counts={rollUp.colours} />
        </li>
      ))}
    </ul>
  );
}
