import { answered, api, formOf } from './client';
import type { EntrySheet } from './types';

/** Where the sheet is to be had: one's own, or a department's for whom the supervision office reports. */
export const entrySheetAddress = (departmentId?: string): string =>
  `/api/progress/sheet${departmentId ? `?departmentId=${departmentId}` : ''}`;

/** What it would report, row by row. */
export const previewEntrySheet = (file: File): Promise<EntrySheet> =>
  answered(
    api.POST('/api/progress/sheet/preview', { body: { file: file.name }, bodySerializer: () => formOf({}, file) }),
  );

/** `whole`: every row or none; `each`: task by task. */
export const reportEntrySheet = (file: File, taking: 'whole' | 'each'): Promise<EntrySheet> =>
  answered(
    api.POST('/api/progress/sheet', {
      body: { taking, file: file.name },
      bodySerializer: () => formOf({ taking }, file),
    }),
  );
