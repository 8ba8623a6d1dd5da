import type {} from '@fastify/multipart';
import { PayloadTooLargeException } from '@nestjs/common';
import { FastifyRequest } from 'fastify';
import { DocumentToImport } from '@dajuan/features/documents';
import { RequestMisformed } from '../http/http.errors';
import { requestValidation } from '../http/request-validation';
import { DocumentFileFields } from './document.dto';

const NO_FILE = { code: 'file_missing', field: 'file', zh: '请选择要上传的文件', en: 'Choose a file to upload' };

/**
 * The document in a multipart request: title, kind and year stand before the file. Throws RequestMisformed for a request
 * without a file or with fields that are not as they should be, and an error of status 413 past the size limit.
 */
export async function uploadedDocument(request: FastifyRequest): Promise<DocumentToImport> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new RequestMisformed([NO_FILE]);
  const bytes = await part.toBuffer();
  // toBuffer looks for the limit only when another chunk comes, and there may be none.
  if (part.file.truncated) throw new PayloadTooLargeException();
  const given = Object.entries(part.fields).flatMap(([name, field]) =>
    field && !Array.isArray(field) && field.type === 'field' ? [[name, field.value] as const] : [],
  );
  const fields: DocumentFileFields = await requestValidation().transform(Object.fromEntries(given), {
    type: 'body',
    metatype: DocumentFileFields,
  });
  const { title = '', kind, year } = fields;
  return { title, kind, year, brought: { by: 'file', name: part.filename, bytes } };
}
