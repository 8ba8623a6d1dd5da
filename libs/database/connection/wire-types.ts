import { types } from 'pg';

const DATE = 1082;
const NUMERIC = 1700;
const BIGINT = 20;

/**
 * How PostgreSQL's values arrive, in rows and in raw queries alike: a date stays 'YYYY-MM-DD' (the driver would make it
 * midnight in the process's zone), and numeric and bigint become numbers (the quantities of a plan are far below 2^53).
 */
export function useWireTypes(): void {
  types.setTypeParser(DATE, (text) => text);
  types.setTypeParser(NUMERIC, Number);
  types.setTypeParser(BIGINT, Number);
}
