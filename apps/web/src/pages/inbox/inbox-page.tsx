import { Switch } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxQuery } from '../../api/inbox';
import type { InboxKind } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { LoadMore } from '../../shell/load-more';
import { InboxMessageLine } from './inbox-message-line';
import './inbox.css';

const route = getRouteApi('/house/inbox');

/** What is asked of one first, what is only told last. */
const order: readonly InboxKind[] = [
  'request_due',
  'request_asked',
  'mandate_given',
  'urged',
  'handed_back',
  'hand_over_to_sign',
  'update_returned',
  'assigned',
  'update_waiting',
  'request_answered',
  'hand_over_ended',
  'mandate_changed',
  'mandate_answered',
  'publication_received',
  'digest',
  'report_ready',
];

/** 收件箱: grouped by what to do, not by time. */
export function InboxPage() {
  const { t } = useTranslation();
  const { unread = false } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(inboxQuery(unread));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('inbox.title')}</h1>
        <label className="row tight">
          <Switch
            size="small"
            checked={unread}
            onChange={(isOn) => void navigate({ search: (before) => ({ ...before, unread: isOn || undefined }) })}
          />
          {t('inbox.unreadOnly')}
        </label>
      </div>
      <Answer query={query}>
        {({ pages }) => {
          const messages = pages.flatMap((page) => page.messages);
          const total = pages.at(-1)?.total ?? 0;
          return messages.length === 0 ? (
            <EmptyPage title={t('inbox.empty')} hint={t('inbox.emptyHint')} />
          ) : (
            <>
              {order
                .map((kind) => ({ kind, lines: messages.filter((message) => message.kind === kind) }))
                .filter(({ lines }) => lines.length > 0)
                .map(({ kind, lines }) => (
                  <section className="section" key={kind}>
                    <h2>{t(`inbox.kind.${kind}`)}</h2>
                    <ul className="plain-list">
                      {lines.map((message) => (
                        <InboxMessageLine key={message.id} message={message} />
                      ))}
                    </ul>
                  </section>
                ))}
              <LoadMore
                shown={messages.length}
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
