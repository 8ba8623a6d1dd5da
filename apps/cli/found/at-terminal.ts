import { createInterface } from 'node:readline/promises';
import type { Ask } from './ask-founding';

/** The person left before the last answer, by Ctrl-C or Ctrl-D. */
export class Left extends Error {}

/** Runs a conversation on the terminal. Throws Left when it is cut short. */
export async function atTerminal<Result>(converse: (ask: Ask) => Promise<Result>): Promise<Result> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, reject) => terminal.once('close', () => reject(new Left())));
  left.catch(() => undefined); // closed after the last answer, as it always is in the end
  try {
    return await converse((question) => Promise.race([terminal.question(question), left]));
  } catch (error) {
    throw error instanceof Error && error.name === 'AbortError' ? new Left() : error; // Ctrl-C, in newer Nodes
  } finally {
    terminal.close();
  }
}
