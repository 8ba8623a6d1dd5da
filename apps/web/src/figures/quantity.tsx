import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatQuantity } from './format-quantity';

/** A number with its unit; the exact one on hover and focus where the short one leaves something out. */
export function Quantity({ value, unit }: { value: number | null; unit: string | null }) {
  const { t, i18n } = useTranslation();
  if (value === null) return <span className="quiet">{t('figure.noValue')}</span>;
  const { short, exact } = formatQuantity(value, unit, i18n.language);
  if (short === exact) return <span className="figure">{short}</span>;
  return (
    <Tooltip title={t('figure.exact', { value: exact })}>
      <span className="figure figure-short" tabIndex={0}>
        {short}
      </span>
    </Tooltip>
  );
}
