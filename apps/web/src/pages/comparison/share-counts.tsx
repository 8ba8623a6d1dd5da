import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Counts {
  numerator: number;
  denominator: number;
}

/** Numerator and denominator of a rate the text gives without them. */
export function ShareCounts({ onCounts }: { onCounts: (counts: Counts) => void }) {
  const { t } = useTranslation();
  const [numerator, setNumerator] = useState<number | null>(null);
  const [denominator, setDenominator] = useState<number | null>(null);
  const isWhole = numerator !== null && denominator !== null && denominator > 0;
  return (
    <span className="row tight no-print">
      <InputNumber
        aria-label={t('comparison.numerator')}
        placeholder={t('comparison.numerator')}
        min={0}
        value={numerator}
        onChange={setNumerator}
      />
      /
      <InputNumber
        aria-label={t('comparison.denominator')}
        placeholder={t('comparison.denominator')}
        min={0}
        value={denominator}
        onChange={setDenominator}
      />
      <Button size="small" disabled={!isWhole} onClick={() => isWhole && onCounts({ numerator, denominator })}>
        {t('comparison.save')}
      </Button>
    </span>
  );
}
