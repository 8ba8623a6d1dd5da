import { Proposal } from '@dajuan/database/comparisons';
import type { ProposedFigure, TrackedTask } from '@dajuan/domain/matching';
import { measureFields } from '../plans/plan-views';
import { ProposalView, ProposedFigureFields, TrackedTaskView } from './comparison.dto';

export function proposalView({ told, figures, ...proposal }: Proposal): ProposalView {
  const { id, position, state, spanStart, spanEnd, taskId, score, version } = proposal;
  const { quote, section, status, figures: stated, sites } = told;
  return {
    ...{ id, position, state, spanStart, spanEnd, taskId, score, version, quote, section, status },
    told: stated.map((figure) => ({ ...figure })),
    sites: [...sites],
    figures: figures.map(figureFields),
  };
}

export function trackedTaskView({ measures, ...task }: TrackedTask): TrackedTaskView {
  return { ...task, measures: measures.map(measureFields) };
}

function figureFields({ milestoneIds, siteIds, kind, ...figure }: ProposedFigure): ProposedFigureFields {
  if (kind === 'no_change') throw new Error('a review never proposes that nothing changed');
  return { ...figure, kind, milestoneIds: [...milestoneIds], siteIds: [...siteIds] };
}
