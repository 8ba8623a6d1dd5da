import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyPage } from './empty-page';

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <EmptyPage title={t('error.missing')}>
      <Link to="/">{t('error.home')}</Link>
    </EmptyPage>
  );
}
