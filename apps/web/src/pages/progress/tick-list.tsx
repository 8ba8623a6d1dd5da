import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

interface TickLine {
  id: string;
  name: string;
  dueOn?: string | null;
  doneOn: string | null;
  isWaiting: boolean;
}

interface TickListProps {
  lines: TickLine[];
  ticked: string[];
  onChange: (ids: string[]) => void;
}

/** Sites or milestones to tick off; those done stay ticked with their day, those waiting for review say so. */
export function TickList({ lines, ticked, onChange }: TickListProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <ul className="plain-list tick-list">
      {lines.map(({ id, name, dueOn, doneOn, isWaiting }) => (
        <li key={id}>
          <Checkbox
            checked={doneOn !== null || isWaiting || ticked.includes(id)}
            disabled={doneOn !== null || isWaiting}
            onChange={({ target }) => toggle(id, target.checked)}
          >
            {name}
            {doneOn !== null && (
              <span className="quiet"> {t('task.doneOn', { day: formatDay(doneOn, i18n.language, today) })}</span>
            )}
            {isWaiting && <span className="quiet"> {t('task.markWaiting')}</span>}
            {doneOn === null && !isWaiting && dueOn && (
              <span className={dueOn < today ? 'wrong' : 'quiet'}>
                {' '}
                {t('task.dueOn', { day: formatDay(dueOn, i18n.language, today) })}
              </span>
            )}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
