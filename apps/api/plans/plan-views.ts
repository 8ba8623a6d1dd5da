import { ChangedElsewhere } from '@dajuan/database/connection';
import { PlanCard } from '@dajuan/database/plans';
import { Refusal } from '@dajuan/domain/errors';
import { Measure } from '@dajuan/domain/progress';
import { ReviewedItem } from '@dajuan/features/plans';
import { Language } from '../http/principal';
import { ProblemView } from '../http/refs.dto';
import { MeasureFields, PlanItemView, PlanSummary, PlanView } from './plan.dto';

export function planSummary(card: PlanCard): PlanSummary {
  const { confirmedBy: _by, confirmedAt: _at, createdAt, archivedAt, ...plan } = card;
  return { ...plan, createdAt: createdAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null };
}

export function planView(plan: PlanCard): PlanView {
  return {
    ...planSummary(plan),
    confirmedBy: plan.confirmedBy,
    confirmedAt: plan.confirmedAt?.toISOString() ?? null,
  };
}

export function itemView({ item, problems }: ReviewedItem, language: Language): PlanItemView {
  const { orgId: _orgId, planId: _planId, position: _position, amended: _amended, measures, ...shown } = item;
  return {
    ...shown,
    measures: measures.map(measureFields),
    problems: problems.map((problem) => problemView(problem, language)),
  };
}

export function problemView({ code, field, zh, en }: Refusal, language: Language): ProblemView {
  return { code, field, message: language === 'zh' ? zh : en };
}

/** Runs an action on an item; where somebody else was faster, the answer shows the item as the pages know it. */
export async function showingItem<T>(language: Language, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (!(error instanceof ChangedElsewhere)) throw error;
    throw new ChangedElsewhere(error.what, error.id, itemView(error.current as ReviewedItem, language));
  }
}

/** The same for an action on the plan itself. */
export async function showingPlan<T>(action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (!(error instanceof ChangedElsewhere)) throw error;
    throw new ChangedElsewhere(error.what, error.id, planView(error.current as PlanCard));
  }
}

export function measureFields({
  milestones,
  sites,
  stages,
  components,
  periodTargets,
  ...measure
}: Measure): MeasureFields {
  return {
    ...measure,
    milestones: [...milestones],
    sites: sites && { count: sites.count, named: [...sites.named] },
    stages: [...stages],
    components: components.map((component) => ({ ...component, weights: [...component.weights] })),
    periodTargets: [...periodTargets],
  };
}
