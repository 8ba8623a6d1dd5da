import { createHash } from 'node:crypto';
import { AskedOnce } from '@dajuan/features/once';
import { RequestMisformed } from './http.errors';
import { KnownRequest } from './principal';
import { uploadedFile } from './uploaded-file';

/** What a caller may send along so that asking again does nothing twice: letters, digits, - and _, eight at least. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
export const KEY_FORM = /^[\w-]{8,100}$/;

/** The act a POST names by its key; null where it names none, and for log-in, as nobody is known yet. */
export async function askedOnce(request: KnownRequest): Promise<AskedOnce | null> {
  const key = request.headers[IDEMPOTENCY_KEY.toLowerCase()];
  if (request.method !== 'POST' || !request.principal || key === undefined) return null;
  if (typeof key !== 'string' || !KEY_FORM.test(key)) {
    const words = { zh: '格式不对', en: 'Not of the right form' };
    throw new RequestMisformed([{ code: 'matches', field: IDEMPOTENCY_KEY, ...words }]);
  }
  const { orgId, personId } = request.principal;
  return { orgId, personId, key, fingerprint: await fingerprintOf(request) };
}

/** The same for the same content at the same address. A form's boundary is another each time, so what it holds counts. */
async function fingerprintOf(request: KnownRequest): Promise<Buffer> {
  const hash = createHash('sha256').update(`${request.url}\n`);
  if (!request.isMultipart()) return hash.update(JSON.stringify(request.body ?? null)).digest();
  const { name, mediaType, fields, bytes } = await uploadedFile(request);
  const said = Object.values(fields).flatMap((field) =>
    field && !Array.isArray(field) && field.type === 'field' ? [[field.fieldname, field.value]] : [],
  );
  return hash
    .update(JSON.stringify([name, mediaType, said]))
    .update(bytes)
    .digest();
}
