import { useTranslation } from 'react-i18next';
import type { PublishedFigures } from '../../api/types';
import { ColourCounts } from '../../figures/colour-counts';
import { ProgressBar } from '../../figures/progress-bar';
import { Rate } from '../../figures/rate';

/** The figures that go upward, on one line as the overview has them. */
export function PublishedFiguresLine({ figures }: { figures: PublishedFigures }) {
  const { t } = useTranslation();
  const { completion, expected, colour, closure, onTime, coverage, colours } = figures;
  return (
    <div className="published-figures">
      <ProgressBar completion={completion} expected={expected} colour={colour} />
      <span>
        {t('subordinates.closure')} <Rate rate={closure} />
      </span>
      <span>
        {t('subordinates.onTime')} <Rate rate={onTime} />
      </span>
      <span>
        {t('subordinates.coverage')}{' '}
        <b className="figure">
          {coverage.numerator}/{coverage.denominator}
        </b>
      </span>
      <ColourCounts counts={colours} />
    </div>
  );
}
