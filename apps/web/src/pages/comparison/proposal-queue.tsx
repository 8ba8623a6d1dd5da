import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Proposal } from '../../api/types';
import { useKeys } from '../../shell/use-keys';
import { ProposalLine } from './proposal-line';
import { useDecisions } from './use-decisions';

/** Proposals with a task first, what nobody planned after them, then what is decided. One is chosen for the keys. */
export function ProposalQueue({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { refused, isBusy, accept, edit } = useDecisions(comparison);
  const [at, setAt] = useState(0);
  const [lastDropped, setLastDropped] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const { proposals, sure, tasks } = comparison;
  const waiting = proposals.filter(({ state }) => state === 'waiting');
  const matched = waiting.filter(({ taskId }) => taskId !== null);
  const unplanned = waiting.filter(({ taskId }) => taskId === null);
  const decided = proposals.filter(({ state }) => state !== 'waiting');
  const safe = matched.filter(
    ({ score, figures }) => (score ?? 0) >= sure && figures.every(isWhole) && figures.length > 0,
  );
  const queue = [...matched, ...unplanned];
  const here = Math.min(at, queue.length - 1);
  const chosen = queue[here];
  const goTo = (index: number) => {
    const next = Math.min(queue.length - 1, Math.max(0, index));
    setAt(next);
    list.current?.querySelectorAll('.proposal')[next]?.scrollIntoView({ block: 'nearest' });
  };
  const drop = (proposal: Proposal) => {
    setLastDropped(proposal.id);
    edit(proposal, { state: 'dropped' });
  };
  useKeys({
    j: () => goTo(here + 1),
    k: () => goTo(here - 1),
    a: () => chosen && !isBusy && accept([chosen]),
    d: () => chosen && !isBusy && drop(chosen),
    u: () => {
      const dropped = decided.find(({ id, state }) => id === lastDropped && state === 'dropped');
      if (dropped && !isBusy) edit(dropped, { state: 'waiting' });
    },
  });
  const line = (proposal: Proposal) => (
    <ProposalLine
      key={proposal.id}
      proposal={proposal}
      tasks={tasks}
      sure={sure}
      isChosen={proposal === chosen}
      isBusy={isBusy}
      refused={refused.get(proposal.id)}
      onChoose={() => setAt(Math.max(0, queue.indexOf(proposal)))}
      onAccept={() => accept([proposal])}
      onDrop={() => drop(proposal)}
      onEdit={(change) => edit(proposal, change)}
    />
  );
  return (
    <div ref={list}>
      <section className="section">
        <div className="row comparison-top">
          <span>{t('comparison.counts', { n: proposals.length })}</span>
          <b>{t('comparison.waiting', { n: waiting.length })}</b>
          <span>{t('comparison.accepted', { n: comparison.accepted })}</span>
          <span>{t('comparison.dropped', { n: comparison.dropped })}</span>
          <span className="quiet no-print comparison-keys">{t('comparison.keys')}</span>
          <Button
            className="push no-print"
            type="primary"
            disabled={safe.length === 0}
            loading={isBusy}
            onClick={() => accept(safe)}
          >
            {t('comparison.acceptSure', { n: safe.length })}
          </Button>
        </div>
        {waiting.length === 0 && <p className="quiet">{t('comparison.nothingWaiting')}</p>}
        <ol className="plain-list">{matched.map(line)}</ol>
      </section>
      {unplanned.length > 0 && (
        <section className="section">
          <h2>
            {t('comparison.unplanned')} <span className="figure">{unplanned.length}</span>
          </h2>
          <p className="quiet">{t('comparison.unplannedHint')}</p>
          <ol className="plain-list">{unplanned.map(line)}</ol>
        </section>
      )}
      {decided.length > 0 && (
        <details className="section">
          <summary>
            {t('comparison.done')} {decided.length}
          </summary>
          <ol className="plain-list">{decided.map(line)}</ol>
        </details>
      )}
    </div>
  );
}

/** A rate without its counts cannot enter the ledger. */
const isWhole = ({ statedShare, numerator }: Proposal['figures'][number]) => statedShare === null || numerator !== null;
