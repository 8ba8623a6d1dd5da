import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../api/refusal';
import { messageOf } from './use-refusals';

/** A page or part of one that could not be read: what happened, its number, and how to go on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const requestId = error instanceof ApiRefusal ? error.requestId : '';
  return (
    <div className="notice bad" role="alert">
      <p>{messageOf(error, t)}</p>
      {requestId && <p className="quiet">{t('error.request', { id: requestId })}</p>}
      {onRetry && !isLasting(error) && (
        <Button size="small" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}

/** Asking again would bring the same answer. */
const isLasting = (error: unknown) => error instanceof ApiRefusal && [403, 404].includes(error.status);
