import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from './failure';

/** In place of a page that threw while it was drawn or fetched. */
export function PageFailure({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <div className="page">
      <h1>{t('error.crashed')}</h1>
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </div>
  );
}
