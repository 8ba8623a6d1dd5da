import { proposeRoles } from './sheet-roles';

/** Below so many rows of titles and notes no head is looked for. */
const LOOKED_AT = 20;
/** A head names at least so many columns. */
const FEWEST = 2;
const LONGEST_HEAD = 20;

/**
 * Which of these heads is the sheet's: the one that names most columns, the first of equals; null where none names two.
 * A head is given for every row, with the row below already joined where the two make one.
 */
export function findHead(heads: readonly (readonly string[])[]): number | null {
  const scores = heads.slice(0, LOOKED_AT).map(namedColumns);
  const best = Math.max(0, ...scores);
  return best < FEWEST ? null : scores.indexOf(best);
}

function namedColumns(head: readonly string[]): number {
  const short = head.map((cell) => (cell.length <= LONGEST_HEAD ? cell : ''));
  return proposeRoles(short).filter(({ role, certain }) => role !== 'ignore' && (certain || role !== 'note')).length;
}
