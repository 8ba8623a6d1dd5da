import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { givenQuery } from '../../api/mandates';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { GiveDialog } from './give-dialog';
import { GivenItemSection } from './given-item';
import './district.css';

/** 交办下级: what was given to organisations below, and the state it is in with each. */
export function GivenPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const query = useQuery(givenQuery);
  const [isGiving, setGiving] = useState(false);
  const mayGive = is('supervisor') && (query.data?.subordinates.length ?? 0) > 0;
  const give = mayGive && (
    <Button type="primary" onClick={() => setGiving(true)}>
      {t('mandates.give')}
    </Button>
  );
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('mandates.given')}</h1>
        <span className="push no-print">{give}</span>
      </div>
      <Answer query={query}>
        {({ items, subordinates }) => (
          <>
            {items.length === 0 && <EmptyPage title={t('mandates.emptyGiven')} hint={t('mandates.emptyGivenHint')} />}
            {items.map((item) => (
              <GivenItemSection key={item.batchId} item={item} />
            ))}
            {isGiving && <GiveDialog subordinates={subordinates} onClose={() => setGiving(false)} />}
          </>
        )}
      </Answer>
    </div>
  );
}
