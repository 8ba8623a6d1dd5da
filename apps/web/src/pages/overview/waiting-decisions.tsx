import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openRequestsQuery } from '../../api/requests';
import { useSession } from '../../shell/use-session';
import { RequestLine } from '../requests/request-line';

/** 待您定: what waits for the leader, most pressing first; the supervision office sees what waits for any. Gone when nothing does. */
export function WaitingDecisions() {
  const { t } = useTranslation();
  const { is } = useSession();
  const { data: requests = [] } = useQuery(openRequestsQuery);
  if (requests.length === 0) return null;
  const title = is('supervisor') ? 'requests.waitingForLeaders' : 'requests.waitingForYou';
  return (
    <section className="section">
      <h2>{t(title, { n: requests.length })}</h2>
      <ul className="plain-list">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} hasTask />
        ))}
      </ul>
    </section>
  );
}
