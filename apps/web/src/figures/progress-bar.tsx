import { useTranslation } from 'react-i18next';
import type { AskedFigure } from '../api/explanations';
import { Explained } from './explained';
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
  /** What each figure opens when it is asked how it comes about. */
  explain?: (figure: 'completion' | 'expected' | 'gap') => AskedFigure;
}

/** A bar with the tick of expected progress, and both figures: 40.9%  应达 66.7%  −25.8. */
export function ProgressBar({
  completion,
  expected,
  waiting,
  colour = 'blue',
  hasFigures = true,
  explain,
}: ProgressBarProps) {
  const { t } = useTranslation();
  if (completion === null) {
    return (
      <Explained asked={explain?.('completion')}>
        <span className="quiet">{t('figure.noValue')}</span>
      </Explained>
    );
  }
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
      {hasFigures && <Figures completion={completion} expected={expected} explain={explain} />}
    </span>
  );
}

type FiguresProps = Pick<ProgressBarProps, 'expected' | 'explain'> & { completion: number };

/** What the bar's label says already is kept from a reader's ears, unless it can be asked about. */
function Figures({ completion, expected, explain }: FiguresProps) {
  const { t } = useTranslation();
  return (
    <span className="progress-figures" aria-hidden={explain === undefined}>
      <Explained asked={explain?.('completion')}>
        <b>{formatShare(completion)}</b>
      </Explained>
      {expected !== null && (
        <>
          <Explained asked={explain?.('expected')}>
            <span className="quiet">{t('figure.expected', { share: formatShare(expected) })}</span>
          </Explained>
          <Explained asked={explain?.('gap')}>
            <span className={completion < expected ? 'gap-behind' : 'gap-ahead'}>
              {formatGap(completion, expected)}
            </span>
          </Explained>
        </>
      )}
    </span>
  );
}

const widthOf = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
