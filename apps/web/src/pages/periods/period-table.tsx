import { useTranslation } from 'react-i18next';
import type { Period } from '../../api/types';
import { formatDay, formatInstant } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';
import { colourOrder, states } from '../../figures/states';
import { useSession } from '../../shell/use-session';
import { LockButton } from './lock-button';
import { periodName } from './period-name';

/** The periods of a plan: how each stands, who locked it, and what it came to. */
export function PeriodTable({ planId, periods }: { planId: string; periods: Period[] }) {
  const { t } = useTranslation();
  return (
    <section className="section sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('periods.period')}</th>
            <th>{t('periods.stateColumn')}</th>
            <th>{t('column.state')}</th>
            <th className="number">{t('periods.completion')}</th>
            <th className="number">{t('periods.expected')}</th>
            <th className="number">{t('periods.coverage')}</th>
            <th className="number">{t('periods.missing')}</th>
            <th className="number">{t('periods.madeUp')}</th>
          </tr>
        </thead>
        <tbody>
          {periods
            .filter(({ state }) => state !== 'upcoming')
            .map((period) => (
              <PeriodLine key={period.startsOn} planId={planId} period={period} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

function PeriodLine({ planId, period }: { planId: string; period: Period }) {
  const { t, i18n } = useTranslation();
  const { organisation, today } = useSession();
  const { state, figures, lockedAt, lockedBy, locksOn, mayLock } = period;
  const at = lockedAt && formatInstant(lockedAt, i18n.language, organisation.zone);
  return (
    <tr>
      <td className="nowrap">{periodName(period, t, i18n.language)}</td>
      <td>
        {t(`periods.state.${state}`)} {mayLock && <LockButton planId={planId} period={period} />}
        <div className="quiet">
          {at &&
            (lockedBy ? t('periods.lockedBy', { person: lockedBy.name, at }) : t('periods.lockedBySchedule', { at }))}
          {locksOn && t('periods.locksOn', { day: formatDay(locksOn, i18n.language, today) })}
        </div>
      </td>
      {figures ? (
        <>
          <td>
            <span className="colour-counts">
              {colourOrder.map((colour) => (
                <span key={colour} style={{ color: states[colour].ink }} title={t(states[colour].word)}>
                  {states[colour].shape} {figures[colour]}
                </span>
              ))}
            </span>
          </td>
          <td className="number">
            {figures.completion === null ? t('figure.noValue') : formatShare(figures.completion)}
          </td>
          <td className="number">{figures.expected === null ? t('figure.noValue') : formatShare(figures.expected)}</td>
          <td className="number">
            {figures.coverage.numerator}/{figures.coverage.denominator}
          </td>
          <td className="number">{figures.missing}</td>
          <td className="number">{figures.madeUp}</td>
        </>
      ) : (
        <td colSpan={6} />
      )}
    </tr>
  );
}
