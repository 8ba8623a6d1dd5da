import { Checkbox, InputNumber } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../api/types';
import { Quantity } from '../../figures/quantity';
import { formOf, type Entry } from './entry';
import { otherFigure } from './entry-arithmetic';
import { TickList } from './tick-list';

interface EntryFieldProps {
  target: Target;
  entry: Entry;
  problem?: string;
  onChange: (change: Entry) => void;
  onEnter: () => void;
}

/** The one thing to fill in for a target: a figure, a pair of them, or ticks. */
export function EntryField({ target, entry, problem, onChange, onEnter }: EntryFieldProps) {
  const { t } = useTranslation();
  const problemId = useId();
  const number = (name: 'value' | 'numerator' | 'denominator' | 'siteCount', label: string, unit?: string | null) => (
    <label className="entry-number">
      <span className="quiet">{label}</span>
      <InputNumber
        value={entry[name] ?? null}
        controls={false}
        keyboard={false}
        status={problem ? 'error' : undefined}
        aria-describedby={problem ? problemId : undefined}
        data-keys="through"
        inputMode="decimal"
        onChange={(value) => onChange({ [name]: value })}
        onPressEnter={onEnter}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
  return (
    <div className="entry-field">
      {fieldOf(target, entry, onChange, number, t)}
      {problem && (
        <span className="wrong" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

function fieldOf(
  target: Target,
  entry: Entry,
  onChange: (change: Entry) => void,
  number: (name: 'value' | 'numerator' | 'denominator' | 'siteCount', label: string, unit?: string | null) => ReactNode,
  t: ReturnType<typeof useTranslation>['t'],
): ReactNode {
  switch (formOf(target)) {
    case 'value':
      return (
        <>
          {number('value', target.entryMode === 'increment' ? t('mine.increment') : t('mine.total'), target.unit)}
          <OtherFigure target={target} entry={entry} />
        </>
      );
    case 'ratio':
      return (
        <>
          {number('numerator', t('mine.numerator'))}
          {number('denominator', t('mine.denominator'))}
        </>
      );
    case 'binary':
      return (
        <Checkbox checked={entry.isDone ?? false} onChange={({ target: box }) => onChange({ isDone: box.checked })}>
          {t('mine.done')}
        </Checkbox>
      );
    case 'milestones':
      return (
        <TickList
          lines={target.milestones.map(({ id, title, ...line }) => ({ id, name: title, ...line }))}
          ticked={entry.milestoneIds ?? []}
          onChange={(milestoneIds) => onChange({ milestoneIds })}
        />
      );
    case 'sites':
      return (
        <>
          <TickList lines={target.sites} ticked={entry.siteIds ?? []} onChange={(siteIds) => onChange({ siteIds })} />
          {(target.siteCount ?? 0) > target.sites.length &&
            number(
              'siteCount',
              target.entryMode === 'increment' ? t('mine.siteAdded') : t('mine.sitesTotal'),
              target.unit,
            )}
        </>
      );
    default:
      return null;
  }
}

function OtherFigure({ target, entry }: { target: Target; entry: Entry }) {
  const { t } = useTranslation();
  const other = otherFigure(target, entry.value);
  if (other === null) return null;
  const [before, after] = (
    target.entryMode === 'increment' ? t('mine.becomes', { value: '\n' }) : t('mine.adds', { value: '\n' })
  ).split('\n');
  return (
    <span className="quiet" aria-live="polite">
      {before}
      <Quantity value={other} unit={target.unit} />
      {after}
    </span>
  );
}
