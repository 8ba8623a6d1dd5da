import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** What is being done, by whom and from where. Every transaction opened meanwhile belongs to it. */
export interface Act {
  /** The route, job or command: 'POST /api/tasks/:taskId/progress', 'job reminders.plan', 'command seed'. */
  readonly what: string;
  readonly personId: string | null;
  /** The address it was asked from; null where nobody asked. */
  readonly source: string | null;
  readonly requestId: string | null;
  /** What the route's address names, the innermost where it names several. */
  readonly subjectId: string | null;
  /** Has the last word in each of the act's transactions, before it commits; what it throws rolls back. */
  readonly beforeCommit?: (tx: EntityManager) => Promise<void>;
}

const acts = new AsyncLocalStorage<Act>();

/** Does `work`, and whatever it awaits, as part of the act. */
export function actingAs<T>(act: Act, work: () => Promise<T>): Promise<T> {
  return acts.run(act, work);
}

/** The act under way; undefined where nobody said what is being done. */
export function currentAct(): Act | undefined {
  return acts.getStore();
}

/** Goes on with the act under way in the name of somebody who was not known when it began. */
export function inNameOf<T>(personId: string, work: () => Promise<T>): Promise<T> {
  const act = acts.getStore();
  return act ? acts.run({ ...act, personId }, work) : work();
}

/** What a command of the console does; nobody is logged in there. */
export function commandAct(name: string): Act {
  return { what: `command ${name}`, personId: null, source: null, requestId: null, subjectId: null };
}

/** Tells the database, until the transaction ends, what its changes are part of. */
export async function tellAct(tx: EntityManager, act: Act): Promise<void> {
  await tx.query(`SELECT set_config('app.act', $1, true)`, [JSON.stringify(act)]);
}
