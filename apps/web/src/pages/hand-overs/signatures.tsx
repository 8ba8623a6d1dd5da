import { useTranslation } from 'react-i18next';
import type { HandOver } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/** Who has signed and when, who has not yet, and who cannot any more. */
export function Signatures({ handOver: { signatures, giver } }: { handOver: HandOver }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const isGiverLeft = !signatures.some(({ part }) => part === 'giver');
  return (
    <dl className="hand-over-signatures" aria-label={t('handOver.signatures')}>
      {isGiverLeft && (
        <div>
          <dt>{t('handOver.giver')}</dt>
          <dd>
            {giver.name}
            <div className="quiet">{t('handOver.waived')}</div>
          </dd>
        </div>
      )}
      {signatures.map(({ part, person, signedAt }) => (
        <div key={`${part} ${person.id}`}>
          <dt>{t(`handOver.${part}`)}</dt>
          <dd>
            <span className={signedAt ? 'hand-over-signed' : 'quiet'}>{person.name}</span>
            <div className="quiet">
              {signedAt
                ? `✓ ${t('handOver.signed')} ${formatInstant(signedAt, i18n.language, organisation.zone)}`
                : `○ ${t('handOver.waits')}`}
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
