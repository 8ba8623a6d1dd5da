import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkGroup } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

interface WorkGroupSectionProps {
  group: WorkGroup;
  onChange: () => void;
  onDissolve: () => void;
}

/** One work group: its days, its people with their departments, its tasks. */
export function WorkGroupSection({ group, onChange, onDissolve }: WorkGroupSectionProps) {
  const { t, i18n } = useTranslation();
  const { today, is } = useSession();
  const { name, purpose, startsOn, endsOn, state, heads, members, tasks, dissolvedBecause } = group;
  const day = (value: string) => formatDay(value, i18n.language, today);
  const people = (list: WorkGroup['members']) =>
    list
      .map((person) => (person.departmentName ? `${person.name}（${person.departmentName}）` : person.name))
      .join(t('common.list'));
  const facts = [
    [t('group.head'), people(heads)],
    [t('group.members'), people(members) || t('common.none')],
  ];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{name}</h2>
        <span>{t(`group.state.${state}`)}</span>
        <span className="quiet">
          {endsOn
            ? t('group.periodUntil', { from: day(startsOn), to: day(endsOn) })
            : t('group.period', { from: day(startsOn) })}
        </span>
        {is('supervisor') && state !== 'dissolved' && (
          <span className="push row tight no-print">
            <Button size="small" onClick={onChange}>
              {t('responsibility.change')}
            </Button>
            <Button size="small" onClick={onDissolve}>
              {t('group.dissolve')}
            </Button>
          </span>
        )}
      </div>
      {purpose && <p>{purpose}</p>}
      {dissolvedBecause && <p className="quiet">{t('group.dissolved', { reason: dissolvedBecause })}</p>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('group.tasks')}</dt>
          <dd>
            <ul className="plain-list">
              {tasks.map((task) => (
                <li key={task.id}>
                  <Link className="thumb" to="/tasks/$taskId" params={{ taskId: task.id }}>
                    {task.name}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
