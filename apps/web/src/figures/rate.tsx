import type { Rate as RateOf } from '../api/types';
import { useTranslation } from 'react-i18next';
import { formatShare } from './format-share';

/** 38.1% (16/42): a rate is never shown without what it is a rate of. */
export function Rate({ rate }: { rate: RateOf }) {
  const { t } = useTranslation();
  const fraction = `${rate.numerator}/${rate.denominator}`;
  if (rate.denominator === 0) return <span className="quiet">{t('figure.noBase')}</span>;
  return (
    <span className="figure">
      <b>{formatShare(rate.numerator / rate.denominator)}</b> <span className="quiet">({fraction})</span>
    </span>
  );
}
