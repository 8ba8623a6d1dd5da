import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicationDraftQuery, publish } from '../../api/publications';
import { formatDay, formatMonth } from '../../figures/format-day';
import { lastMonths } from '../../figures/last-months';
import { Answer } from '../../shell/answer';
import { useChosenPlan } from '../../shell/use-chosen-plan';
import { useSession } from '../../shell/use-session';
import { WordsField } from '../task/words-field';
import { PublishedFiguresLine } from './published-figures-line';
import { useAct } from './use-act';

/** What would go upward now, and the button that freezes and sends it. */
export function PublicationDraft() {
  const { t, i18n } = useTranslation();
  const { today, is } = useSession();
  const { planId } = useChosenPlan();
  const id = useId();
  const [month, setMonth] = useState(today.slice(0, 7));
  const [reason, setReason] = useState('');
  const query = useQuery(publicationDraftQuery(planId, month));
  const { isBusy, act, at } = useAct(() => publish(planId ?? '', month, reason.trim()), {
    fields: ['reason'],
    done: t('publications.done'),
    onDone: () => setReason(''),
  });
  return (
    <section className="section publication-draft">
      <div className="section-head">
        <label htmlFor={id}>{t('publications.month')}</label>
        <Select
          id={id}
          value={month}
          options={lastMonths(today, 12).map((value) => ({ value, label: formatMonth(value, i18n.language) }))}
          onChange={setMonth}
        />
        {query.data && <span>{t('publications.to', { superior: query.data.superior.name })}</span>}
        {query.data && is('supervisor') && (
          <span className="push no-print">
            <Button type="primary" loading={isBusy} disabled={!planId} onClick={() => act()}>
              {t(query.data.isPublished ? 'publications.republish' : 'publications.publish')}
            </Button>
          </span>
        )}
      </div>
      <Answer query={query}>
        {({ figures, day, waitingUpdates, mandates, isPublished }) => (
          <div className="stack">
            <PublishedFiguresLine figures={figures} />
            <p className="quiet">
              {t('publications.frozen', { day: formatDay(day, i18n.language, today) })}
              {mandates > 0 && ` ${t('publications.mandates', { n: mandates })}。`}
            </p>
            {waitingUpdates > 0 && (
              <p className="notice">
                {t('publications.waiting', { n: waitingUpdates })}{' '}
                {is('supervisor') && <Link to="/waiting">{t('publications.review')}</Link>}
              </p>
            )}
            {isPublished && is('supervisor') && (
              <>
                <p className="quiet">{t('publications.reasonHint')}</p>
                <WordsField
                  label={t('publications.reason')}
                  value={reason}
                  onChange={setReason}
                  problem={at('reason')}
                />
              </>
            )}
          </div>
        )}
      </Answer>
    </section>
  );
}
