import type { ApiError, ItemProblem, Problem } from './types';

/** What the server said instead of an answer; 0 stands for "not reached at all". */
export class ApiRefusal extends Error {
  readonly code: string;
  readonly requestId: string;
  readonly problems: readonly Problem[];
  readonly items: readonly ItemProblem[];
  readonly current: unknown;

  constructor(
    readonly status: number,
    body: Partial<ApiError> & { items?: ItemProblem[] },
  ) {
    super(body.message ?? '');
    this.name = 'ApiRefusal';
    this.code = body.code ?? (status === 0 ? 'unreachable' : 'unknown');
    this.requestId = body.requestId ?? '';
    this.problems = body.problems ?? [];
    this.items = body.items ?? [];
    this.current = body.current;
  }

  /** The message for a field, or undefined where that field was fine. */
  at(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }
}

export const isLoggedOut = (error: unknown) => error instanceof ApiRefusal && error.status === 401;

/** The act was done when it was first sent; only its answer never came. */
export const hasTakenEffect = (error: unknown) =>
  error instanceof ApiRefusal && error.code === 'idempotency_answer_lost';
