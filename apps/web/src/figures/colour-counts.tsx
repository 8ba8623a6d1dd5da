import { useTranslation } from 'react-i18next';
import type { ColourCounts as Counts } from '../api/types';
import { colourOrder, states } from './states';

/** ▲3 ◆2 ●6 ✓4: how many of each, in places of their own so that lines can be compared; nothing for none. */
export function ColourCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  return (
    <span className="colour-counts">
      {colourOrder.map((colour) => (
        <span key={colour} style={{ color: states[colour].ink }} title={t(states[colour].word)}>
          {counts[colour] > 0 && (
            <>
              <span aria-hidden="true">{states[colour].shape}</span>
              <span className="sr-only">{t(states[colour].word)} </span>
              {counts[colour]}
            </>
          )}
        </span>
      ))}
    </span>
  );
}
