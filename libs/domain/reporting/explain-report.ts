import { completionExplained, CountedPart, ExplainedRollUpFigure, Explanation, explainRollUp } from '../progress';
import { HeadlineFigure } from './report-content';
import { inPlanOrder } from './report-rows';
import { ReportSnapshot } from './report-snapshot';

/** The figures at the head of a paper that are computed; the counts by colour are only counted. */
export type ExplainedReportFigure = Exclude<HeadlineFigure['key'], 'colours'>;

/** How a figure at the head of a report comes from what was frozen with it: a report explains itself the same for ever. */
export function explainReport(snapshot: ReportSnapshot, figure: ExplainedReportFigure): Explanation {
  const of = snapshot.department ?? snapshot.organisation;
  const parts = inPlanOrder(snapshot.tasks).map(({ taskId: id, title, counted }): CountedPart => ({
    kind: 'task',
    id,
    title,
    ...counted,
  }));
  return explainRollUp(of, rollUpFigures[figure], parts);
}

/** How a row's completion comes from the measures frozen with it; null where the report has no such row. */
export function explainReportRow(snapshot: ReportSnapshot, taskId: string): Explanation | null {
  const task = [...snapshot.tasks, ...snapshot.supporting].find((row) => row.taskId === taskId);
  if (!task) return null;
  const measures = task.measures.map(({ type, object, weight, achievement }) => ({
    type,
    object,
    weight,
    r: achievement,
  }));
  return completionExplained(task.title, measures, task.completion);
}

const rollUpFigures: Readonly<Record<ExplainedReportFigure, ExplainedRollUpFigure>> = {
  closure: 'closure',
  on_time: 'onTime',
  completion: 'completion',
  waiting: 'waitingCompletion',
  expected: 'expected',
  coverage: 'coverage',
};
