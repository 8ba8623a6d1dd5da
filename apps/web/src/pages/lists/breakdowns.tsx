import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Breakdown, NamedList } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { Rate } from '../../figures/rate';
import { BreakdownDialog } from './breakdown-dialog';
import { BreakdownLines } from './breakdown-lines';

/** 去向与阶段: how counts fall apart, each with the rates that follow and the printed one beside them. */
export function Breakdowns({ list }: { list: NamedList }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Breakdown | 'new' | null>(null);
  if (list.breakdowns.length === 0 && !list.mayKeep) return null;
  return (
    <section className="section" aria-label={t('lists.breakdowns')}>
      <div className="section-head">
        <h2>{t('lists.breakdowns')}</h2>
        {list.mayKeep && (
          <Button size="small" className="push" onClick={() => setOpen('new')}>
            {t('lists.stateBreakdown')}
          </Button>
        )}
      </div>
      {list.breakdowns.map((breakdown) => (
        <div key={breakdown.id} className="breakdown">
          <div className="row tight">
            <h3>{breakdown.title}</h3>
            <span className="quiet">
              {t('lists.asOf')} {breakdown.asOf} · {breakdown.by.name}
            </span>
            {list.mayKeep && (
              <Button size="small" type="text" onClick={() => setOpen(breakdown)}>
                {t('lists.renewBreakdown')}
              </Button>
            )}
          </div>
          <BreakdownLines lines={breakdown.lines} />
          <BreakdownRates breakdown={breakdown} />
        </div>
      ))}
      {open && <BreakdownDialog list={list} before={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function BreakdownRates({ breakdown: { solved, answered, statedShare, isBorneOut } }: { breakdown: Breakdown }) {
  const { t } = useTranslation();
  return (
    <p className="row tight">
      {solved.numerator > 0 && (
        <span>
          {t('lists.solved')} <Rate rate={solved} />
        </span>
      )}
      {answered.numerator !== solved.numerator && (
        <span>
          {t('lists.answered')} <Rate rate={answered} />
        </span>
      )}
      {statedShare !== null && (
        <span className={isBorneOut ? 'quiet' : 'wrong'}>
          {t(isBorneOut ? 'lists.borneOut' : 'lists.notBorneOut', { share: formatShare(statedShare) })}
        </span>
      )}
    </p>
  );
}
