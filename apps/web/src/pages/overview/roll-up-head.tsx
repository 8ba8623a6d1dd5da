import { useTranslation } from 'react-i18next';
import { figureOfRollUp, type RollUpPlace } from '../../api/explanations';
import type { RollUp } from '../../api/types';
import { Explained } from '../../figures/explained';
import { ProgressBar } from '../../figures/progress-bar';
import { formatGap, formatShare } from '../../figures/format-share';
import { ColourMark } from '../../figures/state-mark';
import { Quantity } from '../../figures/quantity';
import { Rate } from '../../figures/rate';
import './overview.css';

/** The figures of many tasks at a glance: progress against what is expected, then every rate with its n/d. */
export function RollUpHead({ rollUp, place }: { rollUp: RollUp; place: RollUpPlace }) {
  const { t } = useTranslation();
  const { completion, expected, waitingCompletion, quantity } = rollUp;
  const explain = figureOfRollUp(place);
  const rates = [
    [t('overview.closure'), 'closure'],
    [t('overview.onTime'), 'onTime'],
    [t('overview.onSchedule'), 'onSchedule'],
    [t('overview.reporting'), 'reporting'],
  ] as const;
  return (
    <div className="overview-head">
      <div className="overview-main-figure">
        <span>
          <span className="quiet">{t('overview.completion')}</span>{' '}
          <Explained asked={explain('completion')}>
            <span className="big">{completion === null ? t('figure.noValue') : formatShare(completion)}</span>
          </Explained>{' '}
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
            <Explained asked={explain('expected')}>{t('figure.expected', { share: formatShare(expected) })}</Explained>{' '}
            <Explained asked={explain('gap')}>
              <b className={completion < expected ? 'gap-behind' : 'gap-ahead'}>{formatGap(completion, expected)}</b>
            </Explained>
            {waitingCompletion !== null && waitingCompletion !== completion && (
              <span className="quiet">
                {' '}
                <Explained asked={explain('waitingCompletion')}>
                  {t('figure.waiting', { share: formatShare(waitingCompletion) })}
                </Explained>
              </span>
            )}
          </span>
        )}
      </div>
      <dl className="overview-rates">
        {rates.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Rate rate={rollUp[figure]} explain={explain(figure)} />
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
        <LeftOut of={rollUp.leftOut} />
      </p>
    </div>
  );
}

const reasons = ['not_started', 'paused', 'unquantified', 'no_value'] as const;

/** How many tasks have no part in completion, and why; cancelled ones are told apart. */
function LeftOut({ of: counts }: { of: RollUp['leftOut'] }) {
  const { t } = useTranslation();
  const present = reasons.filter((reason) => counts[reason] > 0);
  if (present.length === 0) return null;
  const n = present.reduce((sum, reason) => sum + counts[reason], 0);
  const why = present.map((reason) => t(`overview.leftOutBy.${reason}`, { n: counts[reason] })).join(t('common.list'));
  return <> · {t('overview.leftOut', { n, why })}</>;
}
