import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { ApiRefusal, isLoggedOut } from '../api/refusal';

/** What to tell a person about an error; the server's own words where it had some. */
export function messageOf(error: unknown, t: TFunction): string {
  if (!(error instanceof ApiRefusal)) return t(navigator.onLine ? 'error.unknown' : 'error.unreachable');
  if (error.status === 0) return t('error.unreachable');
  if (error.message && error.status < 500) return error.message;
  if (error.status === 403) return t('error.forbidden');
  if (error.status === 404) return t('error.missing');
  if (error.status === 409) return t('error.changed');
  return t('error.unknown');
}

/** The number to give to the administrator: only of what nobody can mend by themselves. */
export const requestNumberOf = (error: unknown): string =>
  error instanceof ApiRefusal && error.status >= 500 ? error.requestId : '';

/** The one place that tells about an action that was refused: message and request number. A 401 is told by the log-in page. */
export function useRefusals(): (error: unknown) => void {
  const { notification } = App.useApp();
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      if (isLoggedOut(error)) return;
      const refusal = error instanceof ApiRefusal ? error : undefined;
      const requestNumber = requestNumberOf(error);
      const problems = refusal?.problems.map(({ message }) => message) ?? [];
      notification.error({
        title: problems.length > 0 ? problems.join('；') : messageOf(error, t),
        description: requestNumber ? t('error.request', { id: requestNumber }) : undefined,
        placement: 'bottomRight',
      });
    },
    [notification, t],
  );
}
