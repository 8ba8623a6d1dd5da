import { Button } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';

/** Before the first plan is confirmed: the supervision office is led to the import, a leader told what will come. */
export function NoPlanYet() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { is } = useSession();
  if (!is('supervisor')) return <EmptyPage title={t('overview.empty')} hint={t('overview.emptyLeader')} />;
  return (
    <EmptyPage title={t('overview.empty')} hint={t('overview.emptyHint')}>
      <Button type="primary" onClick={() => void navigate({ to: '/plans/import' })}>
        {t('overview.import')}
      </Button>
    </EmptyPage>
  );
}
