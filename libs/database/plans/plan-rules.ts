import { LoopRules } from '@dajuan/domain/loop';
import { PlanRules as ProgressRules } from '@dajuan/domain/progress';

/**
 * What a plan settles for all of its tasks, kept as JSON beside it; the rules that read it are in the domain. The loop's
 * are the usual ones where a plan says nothing.
 */
export type PlanRules = ProgressRules & { readonly loop?: LoopRules };
