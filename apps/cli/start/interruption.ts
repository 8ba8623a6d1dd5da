/** The wish that this process end, by Ctrl-C, `kill` or the closing of its terminal. */
export interface Interruption {
  readonly happened: boolean;
  /** Resolves when it happens. */
  readonly moment: Promise<void>;
}

export function awaitInterruption(): Interruption {
  let happened = false;
  const moment = new Promise<void>((resolve) => {
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
      process.on(signal, () => {
        happened = true;
        resolve();
      });
  });
  return {
    moment,
    get happened() {
      return happened;
    },
  };
}
