import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
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
    | 'mine.sitesTotal';
  unit?: string | null;
}

/** A figure to type in; Enter sends, and letters go through to the page's keys. */
export function EntryNumber({ name, label, unit, entry, problemId, onChange, onEnter }: EntryNumberProps) {
  const { t } = useTranslation();
  return (
    <label className="entry-number">
      <span className="quiet">{t(label)}</span>
      <InputNumber
        value={entry[name] ?? null}
        controls={false}
        keyboard={false}
        status={problemId ? 'error' : undefined}
        aria-describedby={problemId}
        data-keys="through"
        inputMode="decimal"
        onChange={(value) => onChange({ [name]: value })}
        onPressEnter={onEnter}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
}
