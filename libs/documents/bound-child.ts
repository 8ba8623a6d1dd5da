import { Worker } from 'node:worker_threads';
import type { ChildOrder } from './bounded-child';

const LOOK_EVERY_MS = 20;
/** Of the bound: what may still come between two looks. */
const HEADROOM = 1 / 8;

/** The other end of `boundedChild`: takes its one order, and the parent ends this process. */
export function boundChild<Order, Answer>(answer: (order: Order) => Answer | Promise<Answer>): void {
  process.once('message', ({ order, memoryMb }: ChildOrder<Order>) => {
    endPastMemory(memoryMb);
    void Promise.resolve(answer(order)).then((answered) => process.send?.(answered));
  });
}

/** Plain JavaScript, as a thread starts without our build: looks at the whole process, and ends it past the bound. */
const watch = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL');
}, workerData.everyMs);
`;

/** All memory is counted, as V8's own limit leaves out buffers; in a thread, as a long computation lets no timer run. */
function endPastMemory(memoryMb: number): void {
  const workerData = { bytes: (1 - HEADROOM) * memoryMb * 1024 * 1024, everyMs: LOOK_EVERY_MS };
  new Worker(watch, { eval: true, workerData, env: {}, execArgv: [] }).unref();
}
