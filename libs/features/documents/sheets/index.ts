export * from './import-sheet.service';
export type { LaidRow, LaidSheet } from './lay-sheet';
export type { BroughtSheet } from './open-sheet';
export * from './preview-sheet.service';
export * from './sheet-desk';
export { problemSentence } from './sheet-problems';
