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

/** Sites or milestones to tick off: first what is left, then, folded, what is done or waits for review, with its day. */
export function TickList({ lines, ticked, onChange }: TickListProps) {
  const { t } = useTranslation();
  const isOpen = ({ doneOn, isWaiting }: TickLine) => doneOn === null && !isWaiting;
  const open = lines.filter(isOpen);
  const past = lines.filter((line) => !isOpen(line));
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <div className="tick-lists">
      <ul className="plain-list tick-list">
        {open.map((line) => (
          <li key={line.id}>
            <Checkbox checked={ticked.includes(line.id)} onChange={({ target }) => toggle(line.id, target.checked)}>
              {line.name} <DueDay line={line} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary className="quiet">{t('task.sitesDone', { n: past.length, d: lines.length })}</summary>
          <ul className="plain-list tick-list">
            {past.map((line) => (
              <li key={line.id}>
                <span aria-hidden="true">{line.isWaiting ? '◐' : '✓'}</span> {line.name} <PastDay line={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function DueDay({ line: { dueOn } }: { line: TickLine }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  if (!dueOn) return null;
  const words = t('task.dueOn', { day: formatDay(dueOn, i18n.language, today) });
  return <span className={dueOn < today ? 'wrong' : 'quiet'}>{words}</span>;
}

function PastDay({ line: { doneOn, isWaiting } }: { line: TickLine }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  if (isWaiting || doneOn === null) return <span className="quiet">{t('task.markWaiting')}</span>;
  return <span className="quiet">{t('task.doneOn', { day: formatDay(doneOn, i18n.language, today) })}</span>;
}
