import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/**
 * What happened, in sentences, newest first; the server makes them in the reader's language. An update and its review
 * share their id.
 */
export function History({ entries }: { entries: TaskView['history'] }) {
  const { t, i18n } = useTranslation();
  const { organisation, is } = useSession();
  return (
    <section className="section task-history">
      <h2>{t('task.history')}</h2>
      {entries.length === 0 && <p className="quiet">{t('task.noHistory')}</p>}
      <ol className="plain-list">
        {entries.map(({ id, kind, at, actor, sentence, toldIn }) => (
          <li key={kind + id}>
            <div className="quiet">
              {formatInstant(at, i18n.language, organisation.zone)} {actor.name}
            </div>
            {sentence}{' '}
            {toldIn && is('supervisor') && (
              <Link to="/plans/$planId/comparisons/$comparisonId" params={toldIn}>
                {t('task.toldIn')} ▸
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
