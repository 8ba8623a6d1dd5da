import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figureOfRollUp } from '../../api/explanations';
import { departmentQuery } from '../../api/overview';
import { ColourCounts } from '../../figures/colour-counts';
import { Explained } from '../../figures/explained';
import { formatShare } from '../../figures/format-share';
import { ProgressBar } from '../../figures/progress-bar';
import { Rate } from '../../figures/rate';
import { useSession } from '../../shell/use-session';

/** Beside the rows: how far through them one is, and the department's figures with what waits for review counted. */
export function DepartmentFigures({ sent, asked }: { sent: number; asked: number }) {
  const { person } = useSession();
  return (
    <aside className="mine-aside section no-print">
      {asked > 0 && <MineCount sent={sent} asked={asked} />}
      {person.department && <Figures departmentId={person.department.id} name={person.department.name} />}
    </aside>
  );
}

function MineCount({ sent, asked }: { sent: number; asked: number }) {
  const { t } = useTranslation();
  return <b className="figure">{t('mine.count', { sent, total: asked })}</b>;
}

function Figures({ departmentId, name }: { departmentId: string; name: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(departmentQuery(departmentId, undefined));
  if (!data) return null;
  const { completion, waitingCompletion, expected, colour, colours, closure } = data.rollUp;
  const explain = figureOfRollUp({ planId: data.plan.id, dimension: 'department', key: departmentId });
  const share = (value: number | null) => (value === null ? t('figure.noValue') : formatShare(value));
  return (
    <>
      <h2>
        <Link to="/departments/$departmentId" params={{ departmentId }}>
          {name}
        </Link>
      </h2>
      <ProgressBar
        completion={completion}
        expected={expected}
        waiting={waitingCompletion}
        colour={colour}
        hasFigures={false}
      />
      <dl className="facts">
        {(
          [
            ['completion', t('mine.official'), share(completion)],
            ['waitingCompletion', t('mine.withWaiting'), share(waitingCompletion)],
            ['expected', t('column.expected'), share(expected)],
          ] as const
        ).map(([figure, word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd className="figure">
              <Explained asked={explain(figure)}>{value}</Explained>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('overview.closure')}</dt>
          <dd>
            <Rate rate={closure} explain={explain('closure')} />
          </dd>
        </div>
      </dl>
      <ColourCounts counts={colours} />
    </>
  );
}
