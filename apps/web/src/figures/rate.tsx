import type { Rate as RateOf } from '../api/types';
import { useTranslation } from 'react-i18next';
import type { AskedFigure } from '../api/explanations';
import { Explained } from './explained';
import { formatShare } from './format-share';

/** 38.1% (16/42): a rate is never shown without what it is a rate of. */
export function Rate({ rate, explain }: { rate: RateOf; explain?: AskedFigure }) {
  const { t } = useTranslation();
  const fraction = `${rate.numerator}/${rate.denominator}`;
  return (
    <Explained asked={explain}>
      {rate.denominator === 0 ? (
        <span className="quiet">{t('figure.noBase')}</span>
      ) : (
        <span className="figure">
          <b>{formatShare(rate.numerator / rate.denominator)}</b> <span className="quiet">({fraction})</span>
        </span>
      )}
    </Explained>
  );
}
