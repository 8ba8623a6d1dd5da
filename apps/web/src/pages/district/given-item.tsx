import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenItem, GivenMandate, MandateMove } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { ExtendDialog } from './extend-dialog';
import { GivenRow } from './given-row';
import { measureInWords } from './mandate-words';
import { ReasonDialog } from './reason-dialog';

/** What is asked for in a dialog: of one organisation, or of all that were given the item. */
export interface AskedOfGiven {
  what: 'extend' | Extract<MandateMove, 'assign' | 'cancel'>;
  mandate: GivenMandate;
  forAll: boolean;
}

/** One item with everybody it was given to, and what may be done for all of them at once. */
export function GivenItemSection({ item }: { item: GivenItem }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const [asked, setAsked] = useState<AskedOfGiven>();
  const extendable = item.towns.find(({ mayExtend }) => mayExtend);
  const cancellable = item.towns.find(({ moves }) => moves.includes('cancel'));
  const close = () => setAsked(undefined);
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{item.title}</h2>
        <span className="quiet">
          {measureInWords(item.measure, item.measure.target, t)} ·{' '}
          {formatDay(item.givenAt.slice(0, 10), i18n.language, today)}
        </span>
        <span className="row tight push no-print">
          {extendable && (
            <Button size="small" onClick={() => setAsked({ what: 'extend', mandate: extendable, forAll: true })}>
              {t('mandates.extendAll')}
            </Button>
          )}
          {cancellable && (
            <Button
              size="small"
              danger
              onClick={() => setAsked({ what: 'cancel', mandate: cancellable, forAll: true })}
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
      {asked?.what === 'extend' && (
        <ExtendDialog {...asked} title={titleOf(asked, item, t('mandates.extend'))} onClose={close} />
      )}
      {asked && asked.what !== 'extend' && (
        <ReasonDialog
          mandate={asked.mandate}
          move={asked.what}
          forAll={asked.forAll}
          word={t(asked.what === 'assign' ? 'mandates.assignAnew' : 'mandates.cancel')}
          title={titleOf(asked, item, t(asked.what === 'assign' ? 'mandates.assignAnew' : 'mandates.cancel'))}
          onClose={close}
        />
      )}
    </section>
  );
}

function titleOf({ mandate, forAll }: AskedOfGiven, { title }: GivenItem, word: string): string {
  return forAll ? `${word}：${title}` : `${word}：${title}（${mandate.other.name}）`;
}
