import { useTranslation } from 'react-i18next';
import { formatGap, formatShare } from './format-share';
import { states } from './states';
import type { Colour } from '../api/types';

interface ProgressBarProps {
  /** Shares 0–1; null where there is no figure. */
  completion: number | null;
  expected: number | null;
  /** With waiting updates counted: a lighter piece behind. */
  waiting?: number | null;
  colour?: Colour;
  /** The figures beside the bar; off where they stand in columns of their own. */
  hasFigures?: boolean;
}

/** A bar with the tick of expected progress, and both figures: 40.9%  应达 66.7%  −25.8. */
export function ProgressBar({ completion, expected, waiting, colour = 'blue', hasFigures = true }: ProgressBarProps) {
  const { t } = useTranslation();
  if (completion === null) return <span className="quiet">{t('figure.noValue')}</span>;
  const label =
    expected === null
      ? t('figure.progressOnly', { completion: formatShare(completion) })
      : t('figure.progressLabel', {
          completion: formatShare(completion),
          expected: formatShare(expected),
          gap: formatGap(completion, expected),
        });
  return (
    <span className="progress">
      <span className="progress-track" role="img" aria-label={label}>
        {waiting !== undefined && waiting !== null && (
          <span className="progress-waiting" style={{ width: widthOf(waiting) }} />
        )}
        <span className="progress-done" style={{ width: widthOf(completion), background: states[colour].ink }} />
        {expected !== null && <span className="progress-tick" style={{ left: widthOf(expected) }} />}
      </span>
      {hasFigures && <Figures completion={completion} expected={expected} />}
    </span>
  );
}

function Figures({ completion, expected }: { completion: number; expected: number | null }) {
  const { t } = useTranslation();
  return (
    <span className="progress-figures" aria-hidden="true">
      <b>{formatShare(completion)}</b>
      {expected !== null && (
        <>
          <span className="quiet">{t('figure.expected', { share: formatShare(expected) })}</span>
          <span className={completion < expected ? 'gap-behind' : 'gap-ahead'}>{formatGap(completion, expected)}</span>
        </>
      )}
    </span>
  );
}

const widthOf = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
