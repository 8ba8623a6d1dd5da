import { FastifyRequest } from 'fastify';
import type { AskedPreview } from '@dajuan/features/documents';
import { RequestMisformed } from '../http/http.errors';
import { fieldsBeside } from '../http/fields-beside';
import { requestValidation } from '../http/request-validation';
import { uploadedFile } from '../http/uploaded-file';
import { SheetFileFields, SheetMappingFields } from './sheet.dto';

/** A spreadsheet with what is to be done with it. */
export interface UploadedSheet extends AskedPreview {
  readonly title: string;
  readonly dropGone: boolean;
}

const MAPPING_MISFORMED = {
  code: 'mapping_misformed',
  field: 'mapping',
  zh: '列的对应关系格式不对，请刷新页面重试',
  en: 'The mapping is not JSON of the form asked for',
};

/** Fields stand before the file. Throws RequestMisformed, and an error of status 413 past the size limit. */
export async function uploadedSheet(request: FastifyRequest): Promise<UploadedSheet> {
  const { name, bytes, fields: sent } = await uploadedFile(request);
  const fields = await fieldsBeside(sent, SheetFileFields);
  const { sheet = null, headRow = null, roles = null } = fields.mapping ? await mappingIn(fields.mapping) : {};
  return {
    year: fields.year,
    planId: fields.planId ?? null,
    brought: { name, bytes, mapping: { sheet, headRow, roles } },
    title: fields.title ?? '',
    dropGone: fields.dropGone === 'yes',
  };
}

function mappingIn(text: string): Promise<SheetMappingFields> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RequestMisformed([MAPPING_MISFORMED]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RequestMisformed([MAPPING_MISFORMED]);
  return requestValidation().transform(value, { type: 'body', metatype: SheetMappingFields });
}
