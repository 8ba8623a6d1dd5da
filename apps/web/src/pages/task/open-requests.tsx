import { useTranslation } from 'react-i18next';
import type { OpenRequest } from '../../api/types';
import { RequestLine } from '../requests/request-line';

/** What waits for an answer about this task. */
export function OpenRequests({ requests }: { requests: OpenRequest[] }) {
  const { t } = useTranslation();
  if (requests.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('requests.open')}</h2>
      <ul className="plain-list">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} hasTask={false} />
        ))}
      </ul>
    </section>
  );
}
