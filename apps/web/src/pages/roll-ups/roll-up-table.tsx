import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberDimension, MemberRollUp, Rate } from '../../api/types';
import { ColourCounts } from '../../figures/colour-counts';
import { formatShare } from '../../figures/format-share';
import { ProgressBar } from '../../figures/progress-bar';
import { RollUpLines } from '../overview/roll-up-lines';
import { filterOf } from './dimensions';

interface RollUpTableProps {
  groups: MemberRollUp[];
  dimension: MemberDimension;
  planId: string;
}

/** One line a group: how many tasks, how far, how many closed, by colour; each leads to its tasks. */
export function RollUpTable({ groups, dimension, planId }: RollUpTableProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('rollUps.group')}</th>
            <th className="number">{t('rollUps.tasks')}</th>
            <th>{t('column.completion')}</th>
            <th className="wide-only">{t('rollUps.closure')}</th>
            <th className="wide-only">{t('rollUps.onSchedule')}</th>
            <th>{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, depth, rollUp }) => (
            <tr key={key ?? ''}>
              <td style={{ paddingLeft: `${0.6 + depth * 1.25}rem` }}>
                <GroupName group={{ key, name }} dimension={dimension} planId={planId} />
              </td>
              <td className="number">{rollUp.tasks}</td>
              <td>
                <ProgressBar
                  completion={rollUp.completion}
                  expected={rollUp.expected}
                  waiting={rollUp.waitingCompletion}
                  colour={rollUp.colour}
                />
              </td>
              <td className="wide-only nowrap">{rateText(rollUp.closure) ?? t('figure.noValue')}</td>
              <td className="wide-only nowrap">{rateText(rollUp.onSchedule) ?? t('figure.noValue')}</td>
              <td>
                <ColourCounts counts={rollUp.colours} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same on a phone: a block a group. */
export function RollUpBlocks({ groups, dimension, planId }: RollUpTableProps) {
  return (
    <RollUpLines
      lines={groups.map((group) => ({
        key: group.key ?? '',
        rollUp: group.rollUp,
        name: (
          <span style={{ paddingLeft: `${group.depth}rem` }}>
            <GroupName group={group} dimension={dimension} planId={planId} />{' '}
            <span className="quiet">{group.rollUp.tasks}</span>
          </span>
        ),
      }))}
    />
  );
}

interface GroupNameProps extends Omit<RollUpTableProps, 'groups'> {
  group: Pick<MemberRollUp, 'key' | 'name'>;
}

/** Leads to the group’s tasks. */
function GroupName({ group: { key, name }, dimension, planId }: GroupNameProps) {
  const { t } = useTranslation();
  if (key === null || name === '') return <span className="quiet">{t('rollUps.none')}</span>;
  return (
    <Link to="/tasks" search={{ planId, ...filterOf[dimension](key) }}>
      {name}
    </Link>
  );
}

function rateText({ numerator, denominator }: Rate): string | null {
  return denominator === 0 ? null : `${formatShare(numerator / denominator)} (${numerator}/${denominator})`;
}
