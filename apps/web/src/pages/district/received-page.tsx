import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { receivedQuery } from '../../api/mandates';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { ReceivedMandateSection } from './received-mandate';
import './district.css';

/** 上级交办: to sign for or hand back, and then to give to a department. */
export function ReceivedPage() {
  const { t } = useTranslation();
  const query = useQuery(receivedQuery);
  return (
    <div className="page">
      <h1>{t('mandates.received')}</h1>
      <Answer query={query}>
        {(mandates) =>
          mandates.length === 0 ? (
            <EmptyPage title={t('mandates.emptyReceived')} hint={t('mandates.emptyReceivedHint')} />
          ) : (
            mandates.map((mandate) => <ReceivedMandateSection key={mandate.id} mandate={mandate} />)
          )
        }
      </Answer>
    </div>
  );
}
