import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../api/refusal';
import { messageOf, requestNumberOf } from './use-refusals';

/** A page or part of one that could not be read: what happened, its number, and how to go on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const requestNumber = requestNumberOf(error);
  return (
    <div className="notice bad" role="alert">
      <p>{messageOf(error, t)}</p>
      {requestNumber && <p className="quiet">{t('error.request', { id: requestNumber })}</p>}
      {onRetry && !isLasting(error) && (
        <Button size="small" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
      {isLasting(error) && <Link to="/">{t('error.home')}</Link>}
    </div>
  );
}

/** Asking again would bring the same answer. */
const isLasting = (error: unknown) => error instanceof ApiRefusal && [403, 404].includes(error.status);
