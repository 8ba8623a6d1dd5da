import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { markRead } from '../../api/inbox';
import type { InboxMessage } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { doorOf } from './inbox-door';

/** One message: what happened, the tasks it speaks of, and the button to where it is dealt with. */
export function InboxMessageLine({ message }: { message: InboxMessage }) {
  const { t, i18n } = useTranslation();
  const { today, is } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const onError = useRefusals();
  const read = useMutation({
    mutationFn: () => markRead(message.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
    onError,
  });
  const door = doorOf(message, is('head', 'owner'));
  const open = () => {
    if (!message.isRead) read.mutate();
    if (door) void navigate(door);
  };
  return (
    <li className={message.isRead ? 'inbox-line' : 'inbox-line unread-line'}>
      <div>
        <div className="row">
          <b>{message.title}</b>
          <span className="quiet">{formatDay(message.day, i18n.language, today)}</span>
        </div>
        {message.tasks.length === 0 && message.body && <p className="inbox-body">{message.body}</p>}
        <ul className="plain-list">
          {message.tasks.map(({ task, kind, dueOn }) => (
            <li key={task.id + kind} className="row">
              <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
                {task.name}
              </Link>
              <span className="quiet">
                {t(`inbox.reminder.${kind}`)} · {formatDay(dueOn, i18n.language, today)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="row tight no-print">
        {door && (
          <Button size="small" type={message.isRead ? 'default' : 'primary'} onClick={open}>
            {t(`inbox.act.${message.kind}`)}
          </Button>
        )}
        {message.isRead ? (
          <span className="quiet">{t('inbox.read')}</span>
        ) : (
          <Button size="small" type="text" loading={read.isPending} onClick={() => read.mutate()}>
            {t('inbox.markRead')}
          </Button>
        )}
      </div>
    </li>
  );
}
