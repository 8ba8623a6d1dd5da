import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GivenMandate, MandateMeasure } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { ProgressBar } from '../../figures/progress-bar';
import { useSession } from '../../shell/use-session';
import type { AskedOfGiven } from './asked-of-given';
import { MandateHistory } from './mandate-history';
import { MandateMark } from './mandate-mark';

interface GivenRowProps {
  mandate: GivenMandate;
  measure: MandateMeasure;
  onAsk: (asked: AskedOfGiven) => void;
}

/** What one organisation made of an item: its state, what it published of it, and the last step. */
export function GivenRow({ mandate, measure, onAsk }: GivenRowProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { other, target, state, figures, dueOn, originalDueOn, history, moves, mayExtend } = mandate;
  const day = (value: string) => formatDay(value, i18n.language, today);
  const unit = measure.unit ?? '';
  const ask = (what: AskedOfGiven['what']) => onAsk({ what, mandateId: mandate.id, forAll: false });
  return (
    <tr>
      <th scope="row">{other.name}</th>
      <td>
        <MandateMark state={state} colour={figures?.colour} />
      </td>
      <td>
        {figures ? (
          <>
            <ProgressBar
              completion={figures.completion}
              expected={figures.expected}
              colour={state === 'cancelled' || state === 'paused' ? 'grey' : figures.colour}
            />
            <div className="quiet">
              {figures.actual !== null && `${figures.actual}/${target}${unit} · `}
              {t('mandates.asOf', { day: day(figures.day) })}
            </div>
          </>
        ) : (
          <>
            {target !== null && `${target}${unit} · `}
            <span className="quiet">{t('mandates.notPublished')}</span>
          </>
        )}
      </td>
      <td className="nowrap">
        {day(dueOn)}
        {dueOn !== originalDueOn && <div className="quiet">{t('column.originally', { day: day(originalDueOn) })}</div>}
      </td>
      <td>
        <MandateHistory steps={history} />
      </td>
      <td className="no-print nowrap">
        <span className="row tight">
          {moves.includes('assign') && (
            <Button size="small" type="primary" onClick={() => ask('assign')}>
              {t('mandates.assignAnew')}
            </Button>
          )}
          {mayExtend && (
            <Button size="small" onClick={() => ask('extend')}>
              {t('mandates.extend')}
            </Button>
          )}
          {moves.includes('cancel') && (
            <Button size="small" onClick={() => ask('cancel')}>
              {t('mandates.cancel')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
