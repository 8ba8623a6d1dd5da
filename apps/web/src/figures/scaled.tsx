import { useTranslation } from 'react-i18next';
import type { Scale } from '../api/types';
import { formatShare, round } from './format-share';
import { Quantity } from './quantity';

interface ScaledProps {
  value: number | null;
  scale: Scale;
  unit: string | null;
}

/** A number by its scale: a share as a percentage, points with their word, a quantity with its unit. */
export function Scaled({ value, scale, unit }: ScaledProps) {
  const { t } = useTranslation();
  if (value === null) return <span className="quiet">{t('figure.noValue')}</span>;
  if (scale === 'number') return <Quantity value={value} unit={unit} />;
  if (scale === 'share') return <span className="figure">{formatShare(value)}</span>;
  return <span className="figure">{t('explanation.points', { n: round(value, 1).toFixed(1).replace('-', '−') })}</span>;
}
