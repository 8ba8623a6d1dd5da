import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dutiesQuery } from '../../api/hand-overs';
import { Answer } from '../../shell/answer';
import { DrawingUp } from './drawing-up';
import { DutyTable } from './duty-table';
import './hand-overs.css';

const route = getRouteApi('/house/people/$personId/duties');

/** 名下事项: everything one person holds, and from it a hand-over. */
export function DutiesPage() {
  const { t } = useTranslation();
  const { personId } = route.useParams();
  const query = useQuery(dutiesQuery(personId));
  return (
    <div className="page">
      <Link className="no-print" to="/responsibility">
        ‹ {t('responsibility.title')}
      </Link>
      <Answer query={query}>
        {({ person, duties, openHandOverId, mayDrawUp }) => (
          <section className="section">
            <div className="section-head">
              <h1>
                {person.name} · {t('handOver.duties')}
              </h1>
              <span className="quiet">
                {person.departmentName} {t('handOver.held', { n: duties.length })}
              </span>
            </div>
            {openHandOverId && (
              <p className="notice">
                {t('handOver.isOpen')}{' '}
                <Link to="/hand-overs/$handOverId" params={{ handOverId: openHandOverId }}>
                  {t('handOver.openList')} ▸
                </Link>
              </p>
            )}
            {duties.length === 0 ? (
              <p className="quiet">{t('handOver.noDuties')}</p>
            ) : mayDrawUp && !openHandOverId ? (
              <DrawingUp key={personId} person={person} duties={duties} />
            ) : (
              <DutyTable duties={duties} successors={new Map()} nameOf={() => ''} />
            )}
          </section>
        )}
      </Answer>
    </div>
  );
}
