import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskFilters } from '../../api/tasks';
import type { Colour, ColourCounts } from '../../api/types';
import { colourOrder, states } from '../../figures/states';
import './overview.css';

interface ColourLinksProps {
  counts: ColourCounts;
  /** The filters the counts were made with; a colour is added to them. */
  filters: Omit<TaskFilters, 'offset' | 'limit'>;
  chosen?: Colour;
}

/**
 * How many tasks of each colour, each count a filter of the list. The chosen one takes itself off; leading to where one
 * is but for the colour, it is also the one that the router marks as current for screen readers.
 */
export function ColourLinks({ counts, filters, chosen }: ColourLinksProps) {
  const { t } = useTranslation();
  return (
    <div className="colour-links" role="group" aria-label={t('tasks.colours')}>
      {colourOrder.map((colour) => (
        <Link
          key={colour}
          to="/tasks"
          search={{ ...filters, colour: colour === chosen ? undefined : colour }}
          className={colour === chosen ? 'chosen' : undefined}
        >
          <span style={{ color: states[colour].ink }} aria-hidden="true">
            {states[colour].shape}
          </span>
          {t(states[colour].word)} <b>{counts[colour]}</b>
        </Link>
      ))}
    </div>
  );
}
