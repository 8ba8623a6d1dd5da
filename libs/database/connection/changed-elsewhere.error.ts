/** Somebody else saved the row since it was read: nothing was written. `current` is what stands there now. */
export class ChangedElsewhere extends Error {
  readonly code = 'changed_elsewhere';

  constructor(
    readonly what: string,
    readonly id: string,
    readonly current: unknown,
  ) {
    super(`${what} ${id} was changed by somebody else`);
  }
}
