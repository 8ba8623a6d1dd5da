import { Button, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rollUpsQuery } from '../../api/roll-ups';
import type { MemberDimension } from '../../api/types';
import { formatWeekday } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useIsPhone } from '../../shell/use-phone';
import { dimensions } from './dimensions';
import { RollUpBlocks, RollUpTable } from './roll-up-table';
import '../overview/overview.css';
import './roll-ups.css';

const route = getRouteApi('/house/roll-ups');

/** 分类汇总: the same figures by department, theme, leader, area or master. */
export function RollUpsPage() {
  const { t, i18n } = useTranslation();
  const { planId, by = 'area' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(rollUpsQuery(by, planId));
  const Groups = useIsPhone() ? RollUpBlocks : RollUpTable;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('rollUps.title')}</h1>
        <Button className="push no-print" size="small" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      </div>
      <div className="roll-ups-choice no-print">
        <Segmented<MemberDimension>
          aria-label={t('rollUps.title')}
          value={by}
          options={dimensions.map((value) => ({ value, label: t(`rollUps.by.${value}`) }))}
          onChange={(value) => void navigate({ search: (before) => ({ ...before, by: value }) })}
        />
      </div>
      <Answer query={query}>
        {({ plan, day, groups }) =>
          groups.length === 0 ? (
            <EmptyPage title={t('rollUps.empty')} />
          ) : (
            <section className="section">
              <div className="section-head">
                <h2>{t(`rollUps.by.${by}`)}</h2>
                <span className="quiet">
                  {plan.title} · {t('overview.asOf', { day: formatWeekday(day, i18n.language) })}
                </span>
              </div>
              <Groups groups={groups} dimension={by} planId={plan.id} />
              <p className="quiet">{t('rollUps.once')}</p>
            </section>
          )
        }
      </Answer>
    </div>
  );
}
