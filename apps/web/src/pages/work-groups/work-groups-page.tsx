import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workGroupsQuery } from '../../api/work-groups';
import type { WorkGroup } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { ResponsibilityHead } from '../responsibility/responsibility-head';
import { DissolveDialog } from './dissolve-dialog';
import { WorkGroupDialog } from './work-group-dialog';
import { WorkGroupSection } from './work-group-section';

type Open = { kind: 'found' } | { kind: 'change' | 'dissolve'; group: WorkGroup };

/** 专班: who works on what across departments, and until when. */
export function WorkGroupsPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const query = useQuery(workGroupsQuery);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <div className="page">
      <ResponsibilityHead />
      <div className="row">
        <span className="quiet">{t('group.hint')}</span>
        {is('supervisor') && (
          <Button className="push no-print" type="primary" onClick={() => setOpen({ kind: 'found' })}>
            {t('group.found')}
          </Button>
        )}
      </div>
      <Answer query={query}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyPage title={t('group.empty')} />
          ) : (
            <>
              {groups.map((group) => (
                <WorkGroupSection
                  key={group.id}
                  group={group}
                  onChange={() => setOpen({ kind: 'change', group })}
                  onDissolve={() => setOpen({ kind: 'dissolve', group })}
                />
              ))}
            </>
          )
        }
      </Answer>
      {open?.kind === 'found' && <WorkGroupDialog group={null} onClose={close} />}
      {open?.kind === 'change' && <WorkGroupDialog group={open.group} onClose={close} />}
      {open?.kind === 'dissolve' && <DissolveDialog group={open.group} onClose={close} />}
    </div>
  );
}
