import { FastifyRequest } from 'fastify';
import { DocumentToImport } from '@dajuan/features/documents';
import { requestValidation } from '../http/request-validation';
import { uploadedFile } from '../http/uploaded-file';
import { DocumentFileFields } from './document.dto';

/**
 * The document in a multipart request: title, kind and year stand before the file. Throws RequestMisformed for a request
 * without a file or with fields that are not as they should be, and an error of status 413 past the size limit.
 */
export async function uploadedDocument(request: FastifyRequest): Promise<DocumentToImport> {
  const { name, bytes, fields: sent } = await uploadedFile(request);
  const given = Object.entries(sent).flatMap(([key, field]) =>
    field && !Array.isArray(field) && field.type === 'field' ? [[key, field.value] as const] : [],
  );
  const fields: DocumentFileFields = await requestValidation().transform(Object.fromEntries(given), {
    type: 'body',
    metatype: DocumentFileFields,
  });
  const { title = '', kind, year } = fields;
  return { title, kind, year, brought: { by: 'file', name, bytes } };
}
