import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { plainNumber } from './plain-number';
import type { EntryPart } from './entry-part';

interface EntryNumberProps extends EntryPart {
  name: 'value' | 'numerator' | 'denominator' | 'siteCount';
  label:
    | 'mine.increment'
    | 'mine.total'
    | 'mine.standing'
    | 'mine.numerator'
    | 'mine.denominator'
    | 'mine.siteAdded'
    | 'mine.position'
    | 'mine.peers'
    | 'mine.index'
    | 'mine.benchmark'
    | 'mine.sitesTotal';
  unit?: string | null;
}

/** A figure to type in; letters go through to the page's keys. */
export function EntryNumber({ name, label, unit, entry, problemId, onChange }: EntryNumberProps) {
  const { t } = useTranslation();
  return (
    <label className="entry-number">
      <span className="quiet">{t(label)}</span>
      <InputNumber<number | string>
        value={entry[name] ?? null}
        controls={false}
        keyboard={false}
        status={problemId ? 'error' : undefined}
        aria-describedby={problemId}
        data-keys="through"
        inputMode="decimal"
        onChange={(value) => onChange({ [name]: typeof value === 'string' ? Number(value) : value })}
        parser={plainNumber}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
}
