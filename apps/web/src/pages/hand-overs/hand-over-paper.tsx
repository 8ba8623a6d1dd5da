import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HandOver } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { Signatures } from './signatures';

/** 工作交接清单: the list with its signatures, as it is printed and filed. */
export function HandOverPaper({ handOver }: { handOver: HandOver }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const { giver, witness, successors, lines, note, drawnBy, drawnAt, state, endedAt, endedBy, reason } = handOver;
  const day = (instant: string) => formatInstant(instant, i18n.language, organisation.zone);
  const facts = [
    [t('handOver.giver'), [giver.name, giver.departmentName].filter(Boolean).join(' ')],
    [t('handOver.receiver'), successors.map(({ name }) => name).join(t('common.list'))],
    [t('handOver.witness'), witness.name],
    [t('handOver.drawnAt'), `${day(drawnAt)} · ${t('handOver.drawnBy')} ${drawnBy.name}`],
    ...(note ? [[t('handOver.noteWord'), note]] : []),
  ];
  return (
    <article className="report-paper hand-over-paper">
      <header>
        <p className="quiet">{organisation.name}</p>
        <h1>{t('handOver.paper')}</h1>
      </header>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="sheet-scroll">
        <table className="sheet">
          <thead>
            <tr>
              <th>{t('handOver.number')}</th>
              <th>{t('handOver.kind')}</th>
              <th>{t('handOver.what')}</th>
              <th>{t('handOver.receiver')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, kind, taskId, title, successor, isLapsed }, index) => (
              <tr key={id}>
                <td>{index + 1}</td>
                <td className="nowrap">{t(`duty.${kind}`)}</td>
                <td>
                  {taskId ? (
                    <Link to="/tasks/$taskId" params={{ taskId }}>
                      {title}
                    </Link>
                  ) : (
                    title
                  )}
                  {isLapsed && <div className="quiet">{t('handOver.lapsed')}</div>}
                </td>
                <td className="nowrap">{successor.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Signatures handOver={handOver} />
      <p className="quiet">
        {state === 'open' && t('handOver.notYet')}
        {state === 'done' && endedAt && t('handOver.done', { day: day(endedAt) })}
        {state === 'withdrawn' &&
          endedAt &&
          t('handOver.withdrawn', { name: endedBy?.name, day: day(endedAt), reason })}
      </p>
    </article>
  );
}
