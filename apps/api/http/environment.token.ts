/** The environment as it was read at the start of the process. */
export const ENVIRONMENT = Symbol('environment');
