import { useTranslation } from 'react-i18next';
import type { ColourCounts as Counts } from '../api/types';
import { colourOrder, states } from './states';

/** ▲3 ◆2 ●6 ✓4: how many of each, nothing for none. */
export function ColourCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  return (
    <span className="colour-counts">
      {colourOrder
        .filter((colour) => counts[colour] > 0)
        .map((colour) => (
          <span key={colour} style={{ color: states[colour].ink }} title={t(states[colour].word)}>
            <span aria-hidden="true">{states[colour].shape}</span>
            <span className="sr-only">{t(states[colour].word)} </span>
            {counts[colour]}
          </span>
        ))}
    </span>
  );
}
