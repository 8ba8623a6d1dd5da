import { Refusal } from '../errors';
import { LoopRules } from './loop-rules';

const LONGEST = 30;

/** Why a plan's loop may not be settled so, or null. */
export function refuseLoopRules({ handBackWithinWorkingDays }: LoopRules): Refusal | null {
  const isFit =
    Number.isInteger(handBackWithinWorkingDays) &&
    handBackWithinWorkingDays >= 1 &&
    handBackWithinWorkingDays <= LONGEST;
  if (isFit) return null;
  const words = { zh: `应为1至${LONGEST}个工作日`, en: `From 1 to ${LONGEST} working days` };
  return { code: 'working_days_outside', field: 'handBackWithinWorkingDays', ...words };
}
