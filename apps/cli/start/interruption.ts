import { parentOf } from './process-identity';

/** The wish that this process end: Ctrl-C, `kill`, the closing of its terminal, or the end of the npm that began it. */
export interface Interruption {
  readonly happened: boolean;
  /** Resolves when it happens. */
  readonly moment: Promise<void>;
}

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const lookMs = 500;

export function awaitInterruption(): Interruption {
  let happened = false;
  const moment = new Promise<void>((resolve) => {
    const interrupt = () => {
      happened = true;
      resolve();
    };
    for (const signal of signals) process.on(signal, interrupt);
    if (process.env.npm_lifecycle_event) whenOrphaned(interrupt);
  });
  return {
    moment,
    get happened() {
      return happened;
    },
  };
}

/** npm runs us through a shell, and neither passes every signal on: a killed one shows in that parents have changed. */
function whenOrphaned(interrupt: () => void): void {
  const parents = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = parents();
  setInterval(() => parents() !== before && interrupt(), lookMs).unref();
}
