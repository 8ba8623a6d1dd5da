const WINDOW_MS = 10 * 60_000;
const FAILURES = 5;

/** From when on failures count. */
export function countedSince(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MS);
}

/**
 * Seconds until another try is allowed for a login from a source that failed at these times, oldest first; 0 when one
 * is allowed now. Five failures in ten minutes close the door to that source only.
 */
export function waitSeconds(failures: readonly Date[], now: Date): number {
  if (failures.length < FAILURES) return 0;
  const opens = failures[failures.length - FAILURES]!.getTime() + WINDOW_MS;
  return Math.max(0, Math.ceil((opens - now.getTime()) / 1000));
}
