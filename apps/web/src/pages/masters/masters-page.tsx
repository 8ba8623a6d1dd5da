import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mastersQuery, removeMaster } from '../../api/masters';
import type { Master } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { ResponsibilityHead } from '../responsibility/responsibility-head';
import { useKeeping } from '../responsibility/use-keeping';
import { MasterDialog } from './master-dialog';

/** 来源: the papers tasks answer, and how many answer each. */
export function MastersPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const query = useQuery(mastersQuery);
  const [open, setOpen] = useState<Master | 'new'>();
  return (
    <div className="page">
      <ResponsibilityHead />
      <div className="row">
        <span className="quiet">{t('master.hint')}</span>
        {is('supervisor') && (
          <Button className="push no-print" type="primary" onClick={() => setOpen('new')}>
            {t('master.add')}
          </Button>
        )}
      </div>
      <Answer query={query}>
        {(masters) =>
          masters.length === 0 ? (
            <EmptyPage title={t('master.empty')} />
          ) : (
            <MasterTable masters={masters} onOpen={is('supervisor') ? setOpen : undefined} />
          )
        }
      </Answer>
      {open && <MasterDialog master={open === 'new' ? null : open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function MasterTable({ masters, onOpen }: { masters: Master[]; onOpen?: (master: Master) => void }) {
  const { t } = useTranslation();
  const removing = useKeeping(removeMaster, () => undefined);
  return (
    <section className="section sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('master.name')}</th>
            <th>{t('master.kindOf')}</th>
            <th className="wide-only">{t('master.issuer')}</th>
            <th className="number">{t('master.year')}</th>
            <th className="number">{t('master.tasks')}</th>
            <th className="number wide-only">{t('master.entries')}</th>
            {onOpen && <th className="no-print" />}
          </tr>
        </thead>
        <tbody>
          {masters.map((master) => (
            <tr key={master.id}>
              <td>
                <Link to="/tasks" search={{ masterId: master.id }}>
                  {master.title}
                </Link>
              </td>
              <td>{t(`master.kind.${master.kind}`)}</td>
              <td className="wide-only">{master.issuer}</td>
              <td className="number">{master.year}</td>
              <td className="number">{master.tasks}</td>
              <td className="number wide-only">{master.entries}</td>
              {onOpen && (
                <td className="no-print nowrap">
                  <Button type="link" size="small" onClick={() => onOpen(master)}>
                    {t('responsibility.change')}
                  </Button>
                  {master.tasks === 0 && (
                    <Button type="link" size="small" onClick={() => removing.mutate(master.id)}>
                      {t('responsibility.remove')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
