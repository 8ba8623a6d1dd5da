import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockRound } from '../../api/lists';
import type { ListKind, NamedList } from '../../api/types';
import { GradeCounts } from './grade-counts';
import { RaiseDialog } from './raise-dialog';
import { RoundDialog } from './round-dialog';
import { RoundTable } from './round-table';
import { useListAct } from './use-list-act';

type Form = NonNullable<ListKind['rounds']>;

/** 轮次: what each round gave the entries; one that is not locked is marked in place. */
export function Rounds({ list, form }: { list: NamedList; form: Form }) {
  const { t } = useTranslation();
  const [marking, setMarking] = useState<string | null>(null);
  const [raising, setRaising] = useState<string | null>(null);
  const [isHolding, setHolding] = useState(false);
  const lock = useListAct((roundId: string) => lockRound(roundId));
  const raised = list.rounds.find(({ id }) => id === raising);
  return (
    <section className="section" aria-label={t('lists.rounds')}>
      <div className="section-head">
        <h2>{t('lists.rounds')}</h2>
        {list.mayKeep && (
          <Button size="small" className="push" onClick={() => setHolding(true)}>
            {t('lists.holdRound')}
          </Button>
        )}
      </div>
      {list.rounds.length === 0 && <p className="quiet">{t('lists.noRounds')}</p>}
      <ul className="plain-list lines">
        {list.rounds.map((round) => (
          <li key={round.id}>
            <div className="row tight">
              <b>{round.name}</b>
              <span className="quiet">{round.heldOn}</span>
              <RoundFigures list={list} round={round} />
              {round.isLocked && <span className="quiet">{t('lists.locked')}</span>}
              {list.mayKeep && (
                <span className="row tight push">
                  {round.marks.some(({ finding }) => finding !== '') && (
                    <Button size="small" onClick={() => setRaising(round.id)}>
                      {t('lists.raise')}
                    </Button>
                  )}
                  {!round.isLocked && (
                    <>
                      <Button size="small" onClick={() => setMarking(marking === round.id ? null : round.id)}>
                        {t('lists.mark')}
                      </Button>
                      <Button size="small" loading={lock.isPending} onClick={() => lock.mutate(round.id)}>
                        {t('lists.lockRound')}
                      </Button>
                    </>
                  )}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {list.rounds.length > 0 && list.entries.length > 0 && (
        <RoundTable key={marking} list={list} form={form} marking={marking} onDone={() => setMarking(null)} />
      )}
      {isHolding && <RoundDialog list={list} onClose={() => setHolding(false)} />}
      {raised && <RaiseDialog list={list} round={raised} onClose={() => setRaising(null)} />}
    </section>
  );
}

function RoundFigures({ list, round }: { list: NamedList; round: NamedList['rounds'][number] }) {
  const { t } = useTranslation();
  const [whole] = round.scores;
  if (whole && whole.marked > 0)
    return (
      <span>
        <b className="figure">{whole.points}</b>/{whole.of}{' '}
        <span className="quiet">{t('lists.marked', { n: whole.marked, d: whole.entries })}</span>
      </span>
    );
  return <GradeCounts list={list} round={round} />;
}
