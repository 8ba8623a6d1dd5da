import { PlanFinding } from '@dajuan/features/plans';
import { findingView } from '../documents/finding-view';
import { Language } from '../http/principal';
import { PlanFindingView } from './plan-finding.dto';

export function planFindingView(finding: PlanFinding, language: Language): PlanFindingView {
  const { key, severity, itemIds, state, waiver, counted } = finding;
  return {
    ...findingView(finding, language),
    ...{ key, severity, itemIds: [...itemIds], state, counted },
    waiver: waiver && { reason: waiver.reason, by: { ...waiver.by }, at: waiver.at.toISOString() },
  };
}
