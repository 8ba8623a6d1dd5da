import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery, removeArea } from '../../api/areas';
import type { Area } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { ResponsibilityHead } from '../responsibility/responsibility-head';
import { useKeeping } from '../responsibility/use-keeping';
import { AreaDialog } from './area-dialog';

/** 片区: the tree, who answers for what, and how much lies where. */
export function AreasPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const query = useQuery(areasQuery);
  const [open, setOpen] = useState<Area | 'new'>();
  return (
    <div className="page">
      <ResponsibilityHead />
      <div className="row">
        <span className="quiet">{t('area.hint')}</span>
        {is('supervisor') && (
          <Button className="push no-print" type="primary" onClick={() => setOpen('new')}>
            {t('area.add')}
          </Button>
        )}
      </div>
      <Answer query={query}>
        {(areas) =>
          areas.length === 0 ? (
            <EmptyPage title={t('area.empty')} />
          ) : (
            <>
              <AreaTable areas={areas} onOpen={is('supervisor') ? setOpen : undefined} />
              {open && (
                <AreaDialog area={open === 'new' ? null : open} areas={areas} onClose={() => setOpen(undefined)} />
              )}
            </>
          )
        }
      </Answer>
      {query.data?.length === 0 && open && <AreaDialog area={null} areas={[]} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function AreaTable({ areas, onOpen }: { areas: Area[]; onOpen?: (area: Area) => void }) {
  const { t } = useTranslation();
  const removing = useKeeping(removeArea, () => undefined);
  return (
    <section className="section sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('area.name')}</th>
            <th className="wide-only">{t('area.kindOf')}</th>
            <th>{t('area.owner')}</th>
            <th className="number">{t('area.tasks')}</th>
            <th className="number">{t('area.sites')}</th>
            {onOpen && <th className="no-print" />}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <td style={{ paddingLeft: `${0.6 + area.depth * 1.25}rem` }}>
                <Link to="/tasks" search={{ areaId: area.id }}>
                  {area.name}
                </Link>
              </td>
              <td className="wide-only">{t(`area.kind.${area.kind}`)}</td>
              <td>{area.owner?.name ?? t('figure.noValue')}</td>
              <td className="number">{area.tasks}</td>
              <td className="number">{area.sites > 0 ? `${area.sitesDone}/${area.sites}` : t('figure.noValue')}</td>
              {onOpen && (
                <td className="no-print nowrap">
                  <Button type="link" size="small" onClick={() => onOpen(area)}>
                    {t('responsibility.change')}
                  </Button>
                  <Button type="link" size="small" onClick={() => removing.mutate(area.id)}>
                    {t('responsibility.remove')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
