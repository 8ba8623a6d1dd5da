import { findDeadlines } from '../recognise/deadlines';
import { isOrganisation, splitUnits } from '../recognise/organisations';
import { isName } from '../recognise/personal-names';
import type { ColumnRole } from './column-roles';
import { unitOfCell } from './figure-cell';

/** A column is taken for what so large a share of its cells looks like. */
const ENOUGH = 0.6;
const ANY_YEAR = 2000;
const all = (text: string, fits: (name: string) => boolean): boolean => {
  const names = splitUnits(text);
  return names.length > 0 && names.every(fits);
};

/** What cells of a column without a telling head may look like, in the order in which it is asked. */
const LOOKS: readonly [ColumnRole, (text: string) => boolean][] = [
  ['unit', (text) => unitOfCell(text) !== null],
  ['term', (text) => text.length < 16 && findDeadlines(text, ANY_YEAR).length > 0],
  ['leader', (text) => all(text, isName)],
  ['lead', (text) => text.length < 40 && all(text, isOrganisation)],
];

/** The role that most of the cells suggest, or null where they agree on none. Empty cells and dashes have no say. */
export function roleByLooks(cells: readonly string[]): ColumnRole | null {
  const told = cells.filter((text) => text !== '' && !/^(?:[-—/－]+|无|同上)$/.test(text));
  if (told.length === 0) return null;
  const look = LOOKS.find(([, fits]) => told.filter((text) => fits(text)).length >= told.length * ENOUGH);
  return look?.[0] ?? null;
}
