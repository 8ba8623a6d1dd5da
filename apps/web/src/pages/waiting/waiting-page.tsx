import { App } from 'antd';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptUpdate, endorseUpdate, returnUpdate, waitingQuery } from '../../api/progress';
import type { WaitingUpdate } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { LoadMore } from '../../shell/load-more';
import { useKeys } from '../../shell/use-keys';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { ReturnDialog } from './return-dialog';
import { WaitingLine } from './waiting-line';
import './waiting.css';

/**
 * 审核: what departments reported and the supervision office has not looked at yet, oldest first; for the head of a
 * department what its owners reported and waits for 初审.
 */
export function WaitingPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const query = useInfiniteQuery(waitingQuery);
  return (
    <div className="page">
      <Answer query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages.at(-1)?.total ?? 0;
          return (
            <>
              <div className="page-head">
                <h1>{t('waiting.title')}</h1>
                <span>{t('waiting.count', { n: total })}</span>
                <span className="quiet push waiting-keys no-print">{t('waiting.keys')}</span>
                <Link to="/entry-sheet" className="no-print">
                  {t('entrySheet.proxyDoor')}
                </Link>
              </div>
              {rows.length === 0 ? (
                <EmptyPage
                  title={t('waiting.empty')}
                  hint={t(is('supervisor') ? 'waiting.emptyHint' : 'waiting.emptyHintOfHead')}
                />
              ) : (
                <Queue rows={rows} />
              )}
              <LoadMore
                shown={rows.length}
                total={total}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          );
        }}
      </Answer>
    </div>
  );
}

/** The queue with one row chosen; a decided row leaves, and the next one takes its place. */
function Queue({ rows }: { rows: WaitingUpdate[] }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const onError = useRefusals();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const [returning, setReturning] = useState<WaitingUpdate>();
  const here = Math.min(at, rows.length - 1);
  const chosen = rows[here];
  const renew = () =>
    Promise.all(
      ['progress', 'tasks', 'overview', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
    );
  const accept = useMutation({
    mutationFn: ({ update }: WaitingUpdate) =>
      update.waitsFor === 'department' ? endorseUpdate(update.id) : acceptUpdate(update.id),
    // Not returned: what it returns ends only when the message leaves the screen.
    onSuccess: (_, { update }) =>
      void message.success(t(update.waitsFor === 'department' ? 'waiting.endorsed' : 'waiting.accepted')),
    onError,
    onSettled: renew,
  });
  const giveBack = useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => returnUpdate(id, reason),
    onSuccess: () => {
      message.success(t('waiting.returned'));
      setReturning(undefined);
    },
    onError,
    onSettled: renew,
  });
  const goTo = (index: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const isBusy = accept.isPending || giveBack.isPending;
  useKeys({
    j: () => goTo(here + 1),
    k: () => goTo(here - 1),
    a: () => chosen && !isBusy && accept.mutate(chosen),
    r: () => chosen && !isBusy && setReturning(chosen),
  });
  return (
    <>
      <ol className="plain-list section waiting-list" ref={list}>
        {rows.map((row, index) => (
          <WaitingLine
            key={row.update.id}
            row={row}
            isChosen={index === here}
            isBusy={isBusy}
            onChoose={() => setAt(index)}
            onAccept={() => accept.mutate(row)}
            onReturn={() => setReturning(row)}
          />
        ))}
      </ol>
      {returning && (
        <ReturnDialog
          title={returning.task.title}
          isBusy={giveBack.isPending}
          onReturn={(reason) => giveBack.mutate({ id: returning.update.id, reason })}
          onClose={() => setReturning(undefined)}
        />
      )}
    </>
  );
}
