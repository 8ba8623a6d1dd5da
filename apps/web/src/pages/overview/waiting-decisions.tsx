import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openRequestsQuery } from '../../api/requests';
import type { OpenRequest } from '../../api/types';
import { RequestLine } from '../requests/request-line';

/** 待您定: what waits for the reader, most pressing first; the supervision office also sees what waits for leaders. */
export function WaitingDecisions() {
  const { t } = useTranslation();
  const { data: requests = [] } = useQuery(openRequestsQuery);
  const own = requests.filter(({ mayAnswer }) => mayAnswer);
  const others = requests.filter(({ mayAnswer }) => !mayAnswer);
  return (
    <>
      <Requests title={t('requests.waitingForYou', { n: own.length })} requests={own} />
      <Requests title={t('requests.waitingForLeaders', { n: others.length })} requests={others} />
    </>
  );
}

/** Gone when nothing waits. */
function Requests({ title, requests }: { title: string; requests: OpenRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="plain-list">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} hasTask />
        ))}
      </ul>
    </section>
  );
}
