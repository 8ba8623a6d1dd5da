export { findHead } from './find-head';
export { changesBetween, type FieldChange, type KnownRow, matchRows } from './match-rows';
export { readSheetRow, type RowProblemCode, type SheetField, type SheetRow, type WrittenRow } from './read-sheet-row';
export { type ProposedRole, proposeRoles, type SheetRole, sheetRoles } from './sheet-roles';
