import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListEntry, ListKind, NamedList } from '../../api/types';
import { useIsPhone } from '../../shell/use-phone';
import { EntryDialog } from './entry-dialog';
import { EntryLinks } from './entry-links';
import { EntryMark } from './entry-mark';
import { EntryMoves } from './entry-moves';
import { EntrySteps } from './entry-steps';
import { EntryTasks } from './entry-tasks';

interface EntryDrawerProps {
  list: NamedList;
  kind: ListKind;
  entry: ListEntry;
  onClose: () => void;
}

/** Everything about one entry: what can be done now, what it is linked to, what was done and what bears it out. */
export function EntryDrawer({ list, kind, entry, onClose }: EntryDrawerProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const [isChanging, setChanging] = useState(false);
  const facts = (
    [
      ['number', entry.number],
      ['department', entry.department?.name],
      ['holder', entry.holder],
      ['level', entry.level && t(`awardLevel.${entry.level}`)],
      ['year', entry.year],
      ['quantity', entry.quantity === null ? null : `${entry.quantity}${entry.unit}`],
      ['points', entry.points],
      ['due', entry.dueOn],
    ] as const
  ).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <Drawer
      open
      title={entry.title}
      size={isPhone ? '100%' : '32rem'}
      onClose={onClose}
      extra={
        list.mayKeep && (
          <Button size="small" onClick={() => setChanging(true)}>
            {t('lists.changeEntry')}
          </Button>
        )
      }
    >
      <div className="stack">
        {!entry.isSection && <EntryMark entry={entry} />}
        {entry.detail && <p>{entry.detail}</p>}
        {facts.length > 0 && (
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`lists.columns.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <EntryMoves key={`${entry.id} ${entry.version}`} entry={entry} />
        {!entry.isSection && <EntryLinks list={list} kind={kind} entry={entry} />}
        {!entry.isSection && <EntryTasks list={list} entry={entry} />}
        <EntrySteps entry={entry} />
      </div>
      {isChanging && (
        <EntryDialog
          list={list}
          kind={kind}
          entry={entry}
          isSection={entry.isSection}
          onClose={() => setChanging(false)}
        />
      )}
    </Drawer>
  );
}
