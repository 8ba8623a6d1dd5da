import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AskedFigure, figureOfRollUp, figureOfTask } from '../../api/explanations';
import type { ExcludedPart, ExplainedTaskFigure, Explanation, IncludedPart } from '../../api/types';
import { Explained } from '../../figures/explained';
import { dayOfInstant, formatDay } from '../../figures/format-day';
import { Rate } from '../../figures/rate';
import { Scaled } from '../../figures/scaled';
import { useSession } from '../../shell/use-session';

interface PartsProps {
  asked: AskedFigure;
  explanation: Explanation;
}

/** What counts in the figure; each part leads to its task and to its own figure. */
export function IncludedParts({ asked, explanation: { included, includedCount } }: PartsProps) {
  const { t } = useTranslation();
  if (includedCount === 0) return null;
  return (
    <section>
      <h3>{t('explanation.included', { n: includedCount })}</h3>
      <ul className="plain-list lines">
        {included.map((part) => (
          <li key={part.id} className="explanation-part">
            <span>
              <PartName asked={asked} part={part} /> <span className="quiet">{part.role}</span>
            </span>
            <span className="explanation-part-figure">
              <PartFigure asked={asked} part={part} />
            </span>
          </li>
        ))}
      </ul>
      <Unshown shown={included.length} all={includedCount} />
    </section>
  );
}

/** What is left out, and why. */
export function ExcludedParts({ asked, explanation: { excluded, excludedCount } }: PartsProps) {
  const { t } = useTranslation();
  if (excludedCount === 0) return null;
  return (
    <section>
      <h3>{t('explanation.excluded', { n: excludedCount })}</h3>
      <ul className="plain-list lines">
        {excluded.map((part) => (
          <li key={part.id} className="explanation-part">
            <PartName asked={asked} part={part} />
            <span className="quiet">{part.reason}</span>
          </li>
        ))}
      </ul>
      <Unshown shown={excluded.length} all={excludedCount} />
    </section>
  );
}

function Unshown({ shown, all }: { shown: number; all: number }) {
  const { t } = useTranslation();
  return shown < all ? <p className="quiet">{t('explanation.unshown', { n: all - shown })}</p> : null;
}

/** A task's title, a department's name, or who reported a figure, when, and who accepted it. */
function PartName({ asked, part }: { asked: AskedFigure; part: IncludedPart | ExcludedPart }) {
  const { t, i18n } = useTranslation();
  const { organisation, today } = useSession();
  const day = (value: string) => formatDay(value, i18n.language, today);
  if (part.kind === 'task') {
    return (
      <Link to="/tasks/$taskId" params={{ taskId: part.id }}>
        {part.title}
      </Link>
    );
  }
  if (part.kind === 'department') {
    return (
      <Explained asked={asked.of === 'rollUp' ? belowDepartment(asked, part.id) : undefined}>{part.title}</Explained>
    );
  }
  if (!part.entry) return null;
  const { asOf, reportedBy, reviewedBy, reviewedAt, note, taskId } = part.entry;
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {t('explanation.reported', { day: day(asOf), name: reportedBy.name })}
      </Link>
      {reviewedBy && reviewedAt && (
        <span className="quiet">
          {' · '}
          {t('explanation.reviewed', { day: day(dayOfInstant(reviewedAt, organisation.zone)), name: reviewedBy.name })}
        </span>
      )}
      {note && <div className="quiet">{note}</div>}
    </>
  );
}

function PartFigure({ asked, part }: { asked: AskedFigure; part: IncludedPart }) {
  const { t } = useTranslation();
  if (part.value === null && part.rate === null) return null;
  const figure = part.rate ? (
    <Rate rate={part.rate} />
  ) : (
    <Scaled value={part.value} scale={part.scale} unit={part.unit} />
  );
  return (
    <>
      <Explained asked={below(asked, part)}>{figure}</Explained>
      {part.weight !== null && <span className="quiet"> {t('explanation.weight', { n: part.weight })}</span>}
    </>
  );
}

/** The figure of a part: a department's of the same name, a task's where tasks have one. */
function below(asked: AskedFigure, part: IncludedPart): AskedFigure | undefined {
  if (asked.of !== 'rollUp') return undefined;
  if (part.kind === 'department') return belowDepartment(asked, part.id);
  const figure = figuresOfTasks[asked.figure];
  return figure && figureOfTask(part.id)(figure);
}

const figuresOfTasks: Partial<Record<string, ExplainedTaskFigure>> = {
  completion: 'completion',
  waitingCompletion: 'waitingCompletion',
  expected: 'expected',
  gap: 'completion',
};

function belowDepartment({ planId, figure }: Extract<AskedFigure, { of: 'rollUp' }>, key: string): AskedFigure {
  return figureOfRollUp({ planId, dimension: 'department', key })(figure);
}
