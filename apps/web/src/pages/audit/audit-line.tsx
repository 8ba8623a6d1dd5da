import { useTranslation } from 'react-i18next';
import type { AuditFilters } from '../../api/audit';
import type { AuditRecord } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

interface AuditLineProps {
  record: AuditRecord;
  /** Looks for everything of one person, or about one object. */
  onLookFor: (change: AuditFilters) => void;
}

/** One record: when, who from where, what became of which object, by which route. */
export function AuditLine({ record, onLookFor }: AuditLineProps) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const { person, kind, object, objectId, code, what, source, requestId, beforeDigest, afterDigest } = record;
  return (
    <tr>
      <td className="number">{record.seq}</td>
      <td className="nowrap">{formatInstant(record.at, i18n.language, organisation.zone)}</td>
      <td>
        {person ? (
          <button type="button" className="link" onClick={() => onLookFor({ personId: person.id })}>
            {person.name}
          </button>
        ) : (
          <span className="quiet">{t('audit.system')}</span>
        )}
        {source && <div className="quiet">{source}</div>}
      </td>
      <td className={kind === 'denial' ? 'wrong' : ''}>
        {t(`audit.kinds.${kind}`)} {t(`audit.objects.${object || code}`, { defaultValue: object || (code ?? '') })}
        {objectId && (
          <div>
            <button type="button" className="link quiet" onClick={() => onLookFor({ objectId })}>
              {objectId}
            </button>
          </div>
        )}
      </td>
      <td className="wide-only">
        {what}
        <div className="quiet" title={`${beforeDigest ?? ''} → ${afterDigest ?? ''}`}>
          {[requestId, [beforeDigest, afterDigest].map((digest) => digest?.slice(0, 8) ?? '').join(' → ')]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </td>
    </tr>
  );
}
