/** What becomes of a reminder that was not sent in its hour. */
export type LateDecision =
  | { readonly send: true; readonly markedLate: boolean }
  | { readonly send: false; readonly reason: 'closed' | 'too_late' };

const PUNCTUAL_MS = 60 * 60 * 1000;
const LIMIT_MS = 72 * 60 * 60 * 1000;

/**
 * Sent in its hour as it is; later but within 72 hours marked 补发; after that, or once its task is no longer open,
 * skipped. Source: the promise after downtime in the reliability rules.
 */
export function lateDecision(
  reminder: { readonly dueAt: Date; readonly taskIsOpen: boolean },
  now: Date,
): LateDecision {
  if (!reminder.taskIsOpen) return { send: false, reason: 'closed' };
  const lateMs = now.getTime() - reminder.dueAt.getTime();
  if (lateMs > LIMIT_MS) return { send: false, reason: 'too_late' };
  return { send: true, markedLate: lateMs > PUNCTUAL_MS };
}
