import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { ExplainedReportFigure, ExplainedRollUpFigure, ExplainedTargetFigure, ExplainedTaskFigure } from './types';

/** A figure one asks about: what it is of, and which. */
export type AskedFigure =
  | { of: 'task'; taskId: string; figure: ExplainedTaskFigure }
  | { of: 'target'; taskId: string; targetId: string; figure: ExplainedTargetFigure }
  | ({ of: 'rollUp'; figure: ExplainedRollUpFigure } & RollUpPlace)
  | { of: 'report'; reportId: string; taskId?: string; figure: ExplainedReportFigure };

export interface RollUpPlace {
  planId: string;
  dimension: 'organisation' | 'department' | 'theme';
  /** The department's id or the theme's name. */
  key?: string;
}

export const figureOfTask =
  (taskId: string) =>
  (figure: ExplainedTaskFigure): AskedFigure => ({
    of: 'task',
    taskId,
    figure,
  });

export const figureOfTarget =
  (taskId: string, targetId: string) =>
  (figure: ExplainedTargetFigure): AskedFigure => ({
    of: 'target',
    taskId,
    targetId,
    figure,
  });

export const figureOfRollUp =
  (place: RollUpPlace) =>
  (figure: ExplainedRollUpFigure): AskedFigure => ({
    of: 'rollUp',
    ...place,
    figure,
  });

/** Of now, or as it stood on a past day; a report is frozen and says the same on every day. */
export const explanationQuery = (asked: AskedFigure, asOf?: string) =>
  queryOptions({ queryKey: ['explanations', asked, { asOf }], queryFn: () => explanation(asked, asOf) });

function explanation(asked: AskedFigure, asOf: string | undefined) {
  switch (asked.of) {
    case 'task': {
      const { taskId, figure } = asked;
      return answered(
        api.GET('/api/explanations/tasks/{taskId}', { params: { path: { taskId }, query: { figure, asOf } } }),
      );
    }
    case 'target': {
      const { taskId, targetId, figure } = asked;
      const path = '/api/explanations/tasks/{taskId}/targets/{targetId}';
      return answered(api.GET(path, { params: { path: { taskId, targetId }, query: { figure, asOf } } }));
    }
    case 'rollUp': {
      const { planId, of: _of, ...query } = asked;
      return answered(
        api.GET('/api/explanations/plans/{planId}', { params: { path: { planId }, query: { ...query, asOf } } }),
      );
    }
    case 'report': {
      const { reportId, of: _of, ...query } = asked;
      return answered(api.GET('/api/explanations/reports/{reportId}', { params: { path: { reportId }, query } }));
    }
  }
}
