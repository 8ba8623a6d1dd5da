import type { MultipartFields } from '@fastify/multipart';
import { PayloadTooLargeException } from '@nestjs/common';
import { FastifyRequest } from 'fastify';
import { RequestMisformed } from './http.errors';

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** What stood before the file in the form. */
  readonly fields: MultipartFields;
}

const NO_FILE = { code: 'file_missing', field: 'file', zh: '请选择要上传的文件', en: 'Choose a file to upload' };
const CUT_OFF = {
  code: 'upload_incomplete',
  field: 'file',
  zh: '上传内容不完整，请重新上传',
  en: 'The upload is incomplete: send it again',
};

const read = new WeakMap<FastifyRequest, Promise<UploadedFile>>();

/**
 * The one file of a multipart request, whole; asked again it is not read again. Throws RequestMisformed for a request without a file or whose form is not
 * whole, and an error of status 413 past the size limit.
 */
export function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const file = read.get(request) ?? fileIn(request);
  read.set(request, file);
  return file;
}

async function fileIn(request: FastifyRequest): Promise<UploadedFile> {
  const file = request.isMultipart() ? await readWhole(request) : undefined;
  if (!file) throw new RequestMisformed([NO_FILE]);
  return file;
}

async function readWhole(request: FastifyRequest): Promise<UploadedFile | undefined> {
  try {
    const part = await request.file();
    if (!part) return undefined;
    const bytes = await part.toBuffer();
    // toBuffer looks for the limit only when another chunk comes, and there may be none.
    if (part.file.truncated) throw new PayloadTooLargeException();
    return { name: part.filename, mediaType: part.mimetype, bytes, fields: part.fields };
  } catch (error) {
    if (error instanceof PayloadTooLargeException || hasStatus(error)) throw error;
    throw new RequestMisformed([CUT_OFF]);
  }
}

/** Limits have a status of their own; what the form's parser cannot read has none. */
function hasStatus(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error;
}
