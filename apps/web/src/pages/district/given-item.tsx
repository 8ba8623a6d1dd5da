import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenItem, GivenMandate } from '../../api/types';
import { dayOfInstant, formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import type { AskedOfGiven } from './asked-of-given';
import { ExtendDialog } from './extend-dialog';
import { GivenRow } from './given-row';
import { measureInWords } from './mandate-words';
import { ReasonDialog } from './reason-dialog';

/** One item with everybody it was given to, and what may be done for all of them at once. */
export function GivenItemSection({ item }: { item: GivenItem }) {
  const { t, i18n } = useTranslation();
  const { today, organisation } = useSession();
  const [asked, setAsked] = useState<AskedOfGiven>();
  const extendable = item.towns.find(({ mayExtend }) => mayExtend);
  const cancellable = item.towns.find(({ moves }) => moves.includes('cancel'));
  const close = () => setAsked(undefined);
  // As it stands now: it may have changed since the dialog was opened.
  const mandate = item.towns.find(({ id }) => id === asked?.mandateId);
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{item.title}</h2>
        <span className="quiet">
          {measureInWords(item.measure, item.measure.target, t)} ·{' '}
          {formatDay(dayOfInstant(item.givenAt, organisation.zone), i18n.language, today)}
        </span>
        <span className="row tight push no-print">
          {extendable && (
            <Button size="small" onClick={() => setAsked({ what: 'extend', mandateId: extendable.id, forAll: true })}>
              {t('mandates.extendAll')}
            </Button>
          )}
          {cancellable && (
            <Button
              size="small"
              danger
              onClick={() => setAsked({ what: 'cancel', mandateId: cancellable.id, forAll: true })}
            >
              {t('mandates.cancelAll')}
            </Button>
          )}
        </span>
      </div>
      {item.words !== '' && <p>{item.words}</p>}
      <div className="sheet-scroll">
        <table className="sheet mandate-towns">
          <thead>
            <tr>
              <th>{t('mandates.town')}</th>
              <th>{t('mandates.state')}</th>
              <th>{t('mandates.progress')}</th>
              <th>{t('mandates.dueOn')}</th>
              <th>{t('mandates.history')}</th>
              <th className="no-print" />
            </tr>
          </thead>
          <tbody>
            {item.towns.map((mandate) => (
              <GivenRow key={mandate.id} mandate={mandate} measure={item.measure} onAsk={setAsked} />
            ))}
          </tbody>
        </table>
      </div>
      {asked?.what === 'extend' && mandate && (
        <ExtendDialog
          mandate={mandate}
          forAll={asked.forAll}
          title={titleOf(asked, mandate, item, t('mandates.extend'))}
          onClose={close}
        />
      )}
      {asked && asked.what !== 'extend' && mandate && (
        <ReasonDialog
          mandate={mandate}
          move={asked.what}
          forAll={asked.forAll}
          word={t(asked.what === 'assign' ? 'mandates.assignAnew' : 'mandates.cancel')}
          title={titleOf(asked, mandate, item, t(asked.what === 'assign' ? 'mandates.assignAnew' : 'mandates.cancel'))}
          onClose={close}
        />
      )}
    </section>
  );
}

function titleOf({ forAll }: AskedOfGiven, { other }: GivenMandate, { title }: GivenItem, word: string): string {
  return forAll ? `${word}：${title}` : `${word}：${title}（${other.name}）`;
}
