/** What a plan settles for all of its tasks, kept as JSON beside it; the rules that read it are in the domain. */
export type { PlanRules } from '@dajuan/domain/progress';
