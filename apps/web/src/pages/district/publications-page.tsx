import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { publicationsQuery } from '../../api/publications';
import type { Publication } from '../../api/types';
import { formatDay, formatInstant, formatMonth } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { PublicationDraft } from './publication-draft';
import { PublishedFiguresLine } from './published-figures-line';
import './district.css';

/** 上报: what would be published of a month, and what was. */
export function PublicationsPage() {
  const { t } = useTranslation();
  const query = useQuery(publicationsQuery);
  return (
    <div className="page">
      <h1>{t('publications.title')}</h1>
      <PublicationDraft />
      <section className="section">
        <h2>{t('publications.earlier')}</h2>
        <Answer query={query}>
          {(publications) =>
            publications.length === 0 ? (
              <p className="quiet">{t('publications.none')}</p>
            ) : (
              <ul className="plain-list lines">
                {publications.map((publication) => (
                  <PublicationLine key={publication.id} publication={publication} />
                ))}
              </ul>
            )
          }
        </Answer>
      </section>
    </div>
  );
}

/** One publication: its month, its figures, who published it, and whether it has arrived or was corrected. */
function PublicationLine({ publication }: { publication: Publication }) {
  const { t, i18n } = useTranslation();
  const { today, organisation } = useSession();
  const { month, day, figures, reason, isReplaced, isDelivered, publishedBy, publishedAt } = publication;
  const at = formatInstant(publishedAt, i18n.language, organisation.zone);
  return (
    <li className="keep">
      <div className="row">
        <b>{formatMonth(month, i18n.language)}</b>
        <span className="quiet">
          {t('mandates.asOf', { day: formatDay(day, i18n.language, today) })} ·{' '}
          {t('publications.by', { person: publishedBy.name, at })}
        </span>
        <span role="status">
          {isReplaced
            ? t('publications.replaced')
            : t(isDelivered ? 'publications.delivered' : 'publications.onTheWay')}
        </span>
      </div>
      <PublishedFiguresLine figures={figures} />
      {reason !== '' && <div className="quiet">{t('subordinates.corrected', { reason })}</div>}
    </li>
  );
}
