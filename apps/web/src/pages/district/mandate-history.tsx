import { useTranslation } from 'react-i18next';
import type { MandateStep } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/** What happened to a mandate, newest first; folded to the last step. */
export function MandateHistory({ steps }: { steps: readonly MandateStep[] }) {
  const { t } = useTranslation();
  const [last, ...earlier] = steps;
  if (!last) return null;
  return (
    <details className="mandate-history">
      <summary>
        <Told step={last} />
        {earlier.length > 0 && <span className="quiet no-print"> · {t('mandates.history')}</span>}
      </summary>
      <ol className="mandate-steps" reversed>
        {earlier.map((step) => (
          <li key={step.id}>
            <Told step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Told({ step: { at, actor, sentence } }: { step: MandateStep }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  return (
    <>
      <span className="quiet">{formatInstant(at, i18n.language, organisation.zone)}</span>{' '}
      {t('mandates.by', { actor, sentence })}
    </>
  );
}
