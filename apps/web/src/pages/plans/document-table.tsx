import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentsQuery } from '../../api/documents';
import type { PlanDocumentLine } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { CompareDialog } from '../comparison/compare-dialog';

/** The documents that came in; a review of results may be laid beside the plan that promised them. */
export function DocumentTable() {
  const { t, i18n } = useTranslation();
  const { organisation, is } = useSession();
  const [compared, setCompared] = useState<PlanDocumentLine>();
  const query = useQuery(documentsQuery);
  return (
    <section className="section sheet-scroll">
      <h2>{t('plans.documents')}</h2>
      <Answer query={query}>
        {(documents) =>
          documents.length === 0 ? (
            <p className="quiet">{t('plans.noDocuments')}</p>
          ) : (
            <table className="sheet">
              <tbody>
                {documents.map((document) => (
                  <tr key={document.id}>
                    <td>
                      {document.planId ? (
                        <Link to="/plans/$planId/review" params={{ planId: document.planId }}>
                          {document.title}
                        </Link>
                      ) : (
                        document.title
                      )}
                      {document.sourceName && <div className="quiet">{document.sourceName}</div>}
                    </td>
                    <td className="nowrap">{t(`plans.kind.${document.kind}`)}</td>
                    <td className="wide-only">{document.year}</td>
                    <td className="number wide-only">{t('plans.characters', { n: document.characters })}</td>
                    <td className="quiet">
                      {document.uploadedBy} {formatInstant(document.uploadedAt, i18n.language, organisation.zone)}
                    </td>
                    <td className="nowrap no-print">
                      {is('supervisor') && document.kind !== 'plan' && (
                        <button type="button" className="link" onClick={() => setCompared(document)}>
                          {t('comparison.compare')} ▸
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
      {compared && <CompareDialog document={compared} onClose={() => setCompared(undefined)} />}
    </section>
  );
}
