import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import type { ImportedSheet, SheetMapping } from './types';

/** A spreadsheet and what is to be done with it: no plan means a new one, no mapping that the heads say it. */
export interface AskedSheet {
  readonly file: File;
  readonly year: number;
  readonly planId: string | null;
  readonly mapping: SheetMapping | null;
}

const fieldsOf = ({ year, planId, mapping }: AskedSheet) => ({
  year,
  ...(planId ? { planId } : {}),
  ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
});

/** What importing it would do. What was shown stays while another way of reading is tried. */
export const sheetPreviewQuery = (asked: AskedSheet) =>
  queryOptions({
    queryKey: ['sheets', asked.file.name, asked.file.size, asked.file.lastModified, fieldsOf(asked)],
    queryFn: () =>
      answered(
        api.POST('/api/sheets/preview', {
          body: { ...fieldsOf(asked), file: asked.file.name },
          bodySerializer: () => formOf(fieldsOf(asked), asked.file),
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });

export const importSheet = (asked: AskedSheet, title: string, dropGone: boolean): Promise<ImportedSheet> => {
  const fields = { ...fieldsOf(asked), title, dropGone: dropGone ? ('yes' as const) : ('no' as const) };
  return answered(
    api.POST('/api/sheets/import', {
      body: { ...fields, file: asked.file.name },
      bodySerializer: () => formOf(fields, asked.file),
    }),
  );
};
