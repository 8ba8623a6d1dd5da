export * from './download-entry-sheet.service';
export type { JudgedRow } from './entry-sheet-desk';
export * from './preview-entry-sheet.service';
export type { BroughtSheet } from './read-entry-sheet';
export * from './report-entry-sheet.service';
