import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myUpdatesQuery } from '../../api/progress';
import type { MyUpdateRow, UpdateGroup } from '../../api/types';
import { formatWeekday } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useKeys } from '../../shell/use-keys';
import { DepartmentFigures } from './department-figures';
import { MyUpdateLine, type MyUpdateLineHandle } from './my-update-line';
import './mine.css';

const groups: readonly UpdateGroup[] = ['overdue', 'returned', 'due', 'other'];

/** 我的填报: what is due from me, worst first, one row an item. */
export function MyUpdatesPage() {
  const { t, i18n } = useTranslation();
  const query = useQuery(myUpdatesQuery);
  return (
    <div className="page">
      <Answer query={query}>
        {({ rows, reportBy, workingDaysLeft }) => (
          <>
            <div className="page-head">
              <h1>{t('mine.title')}</h1>
              {reportBy && <span>{t('mine.reportBy', { day: formatWeekday(reportBy, i18n.language) })}</span>}
              {workingDaysLeft !== null && (
                <span className="quiet">
                  {workingDaysLeft > 0 ? t('mine.daysLeft', { n: workingDaysLeft }) : t('mine.lastDay')}
                </span>
              )}
              <span className="quiet push mine-keys no-print">{t('mine.keys')}</span>
              <Link to="/entry-sheet" className="no-print">
                {t('entrySheet.door')}
              </Link>
            </div>
            {rows.length === 0 ? (
              <EmptyPage title={t('mine.empty')} hint={t('mine.emptyHint')} />
            ) : (
              <Rows rows={rows} />
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

/** The rows in the groups and the order in which they were first shown: sending one must not move the next from under the cursor. */
function Rows({ rows }: { rows: MyUpdateRow[] }) {
  const { t } = useTranslation();
  const [groupAtFirst] = useState(() => new Map<string, UpdateGroup>());
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const lines = useRef(new Map<string, MyUpdateLineHandle>());
  const here = useRef(-1);
  for (const { task, group } of rows) if (!groupAtFirst.has(task.id)) groupAtFirst.set(task.id, group);
  const grouped = groups.map((group) => ({
    group,
    members: [...groupAtFirst].flatMap(([id, at]) => (at === group ? rows.filter(({ task }) => task.id === id) : [])),
  }));
  const order = grouped.flatMap(({ members }) => members.map(({ task }) => task.id));
  const goTo = (index: number) =>
    lines.current.get(order[Math.min(order.length - 1, Math.max(0, index))] ?? '')?.focus();
  const isSent = ({ task, group, lastUpdate }: MyUpdateRow) =>
    sent.has(task.id) || (group !== 'due' && lastUpdate?.review === 'waiting');
  /** The next row not sent yet, from the top again after the last; the row itself when none is left. */
  const goOn = (index: number) => {
    const left = (id: string) => rows.some((row) => row.task.id === id && !isSent(row) && id !== order[index]);
    const after = order.findIndex((id, at) => at > index && left(id));
    goTo(after >= 0 ? after : Math.max(order.findIndex(left), 0));
  };
  const asked = grouped.filter(({ group }) => group !== 'other').flatMap(({ members }) => members);
  useKeys({
    j: () => goTo(here.current + 1),
    k: () => goTo(here.current - 1),
    e: () => goTo(here.current),
    n: () => lines.current.get(order[here.current] ?? '')?.noChange(),
  });
  return (
    <div className="mine">
      <div className="stack">
        {grouped
          .filter(({ members }) => members.length > 0)
          .map(({ group, members }) => (
            <section className="section" key={group}>
              <div className="section-head">
                <h2>{t(`mine.group.${group}`)}</h2>
                <span className="quiet">{members.length}</span>
              </div>
              <ol className="plain-list">
                {members.map((row) => (
                  <MyUpdateLine
                    key={row.task.id}
                    row={row}
                    isSent={isSent(row)}
                    ref={(line) => {
                      if (line) lines.current.set(row.task.id, line);
                      else lines.current.delete(row.task.id);
                    }}
                    onFocus={() => {
                      here.current = order.indexOf(row.task.id);
                    }}
                    onSent={() => {
                      setSent((before) => new Set(before).add(row.task.id));
                      goOn(order.indexOf(row.task.id));
                    }}
                  />
                ))}
              </ol>
            </section>
          ))}
      </div>
      <DepartmentFigures sent={asked.filter(isSent).length} asked={asked.length} />
    </div>
  );
}
