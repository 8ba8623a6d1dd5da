import { useTranslation } from 'react-i18next';
import type { RollUp } from '../../api/types';
import { ProgressBar } from '../../figures/progress-bar';
import { formatGap, formatShare } from '../../figures/format-share';
import { ColourMark } from '../../figures/state-mark';
import { Quantity } from '../../figures/quantity';
import { Rate } from '../../figures/rate';
import './overview.css';

/** The figures of many tasks at a glance: progress against what is expected, then every rate with its n/d. */
export function RollUpHead({ rollUp }: { rollUp: RollUp }) {
  const { t } = useTranslation();
  const { completion, expected, waitingCompletion, quantity } = rollUp;
  const rates = [
    [t('overview.closure'), rollUp.closure],
    [t('overview.onTime'), rollUp.onTime],
    [t('overview.onSchedule'), rollUp.onSchedule],
    [t('overview.reporting'), rollUp.reporting],
  ] as const;
  return (
    <div className="overview-head">
      <div className="overview-main-figure">
        <span>
          <span className="quiet">{t('overview.completion')}</span>{' '}
          <span className="big">{completion === null ? t('figure.noValue') : formatShare(completion)}</span>{' '}
          <ColourMark colour={rollUp.colour} />
        </span>
        <ProgressBar
          completion={completion}
          expected={expected}
          waiting={waitingCompletion}
          colour={rollUp.colour}
          hasFigures={false}
        />
        {completion !== null && expected !== null && (
          <span className="figure">
            {t('figure.expected', { share: formatShare(expected) })}{' '}
            <b className={completion < expected ? 'gap-behind' : 'gap-ahead'}>{formatGap(completion, expected)}</b>
            {waitingCompletion !== null && waitingCompletion !== completion && (
              <span className="quiet"> {t('figure.waiting', { share: formatShare(waitingCompletion) })}</span>
            )}
          </span>
        )}
      </div>
      <dl className="overview-rates">
        {rates.map(([name, rate]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Rate rate={rate} />
            </dd>
          </div>
        ))}
        {quantity && (
          <div>
            <dt>{quantity.object}</dt>
            <dd>
              <Quantity value={quantity.actual} unit={quantity.unit} /> /{' '}
              <Quantity value={quantity.target} unit={quantity.unit} />
            </dd>
          </div>
        )}
      </dl>
      <p className="quiet">
        {t('overview.scope', { n: rollUp.tasks })}
        {rollUp.extensions > 0 && <> · {t('overview.extensions', { n: rollUp.extensions })}</>}
        {rollUp.cancelled > 0 && <> · {t('overview.cancelled', { n: rollUp.cancelled })}</>}
        {rollUp.leftOut.length > 0 && (
          <span title={rollUp.leftOut.map(({ title }) => title).join(t('common.list'))}>
            {' · '}
            {t('overview.leftOut', { n: rollUp.leftOut.length })}
          </span>
        )}
      </p>
    </div>
  );
}
