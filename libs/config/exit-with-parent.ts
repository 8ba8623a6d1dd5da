/** How long a process may take to end in good order before it ends anyway. */
export const graceMs = 4000;

/**
 * Ends this process when the one that forked it is gone, however it went: as at SIGTERM, so that requests and jobs
 * in hand are finished, but in any case after `graceMs`. Does nothing in a process that was not forked.
 */
export function exitWithParent(): void {
  if (!process.connected) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}

/** Tells the process that forked this one that work can begin. */
export function tellParentReady(): void {
  process.send?.('ready');
}
