import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { administrationActsQuery } from '../../api/administration';
import { formatInstant } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';

/** Who changed accounts, departments and roles: for the security administrator and the auditor. */
export function AdministrationActs() {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const acts = useQuery(administrationActsQuery);
  return (
    <section className="section">
      <h2>{t('administration.acts')}</h2>
      <Answer query={acts}>
        {(list) => (
          <ol className="plain-list stack-tight">
            {list.map(({ id, kind, by, subject, changes, at }) => (
              <li key={id}>
                {formatInstant(at, i18n.language, organisation.zone)} {by.name} {t(`administration.act.${kind}`)}{' '}
                {subject?.name}
                {changes.map(({ field, from, to }) => (
                  <div key={field} className="quiet">
                    {from ?? t('common.none')} → {to ?? t('common.none')}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </section>
  );
}
