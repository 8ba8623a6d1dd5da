import { ApiRefusal } from '../../api/refusal';

/** Whether the server refused because somebody still holds duties. */
export const holdsDuties = (error: unknown): error is ApiRefusal =>
  error instanceof ApiRefusal && error.problems.some(({ code }) => code === 'duties_held');
