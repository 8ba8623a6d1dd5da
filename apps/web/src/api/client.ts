import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n';
import { forgetKey, keyOf } from './act-keys';
import { ApiRefusal } from './refusal';
import type { paths } from './schema';

const ACT_KEY = 'Idempotency-Key';

/** The one way to the server: same origin, the session in its cookie, the language and an act's key in headers. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  async onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    if (isAct(request)) request.headers.set(ACT_KEY, await keyOf(request));
    return request;
  },
  async onResponse({ request, response }) {
    const key = request.headers.get(ACT_KEY);
    if (key && (await isSettled(response))) forgetKey(key);
  },
  onError() {
    return new ApiRefusal(0, {});
  },
});

/** A password leaves no trace; a preview writes nothing. */
const noActs = [
  '/api/session',
  '/api/sheets/preview',
  '/api/progress/sheet/preview',
  '/api/administration/people/sheet/preview',
];

/** What writes, once somebody is logged in. */
function isAct({ method, url }: Request): boolean {
  return method === 'POST' && !noActs.includes(new URL(url).pathname);
}

/** Whether the answer tells what became of the act; not of one that failed within, or is still being worked on. */
async function isSettled(response: Response): Promise<boolean> {
  if (response.status !== 409) return response.status < 500;
  const body: { code?: unknown } = await response.clone().json();
  return body.code !== 'idempotency_in_flight';
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The answer's data; throws ApiRefusal for everything that is not one. */
export async function answered<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (response.ok) return data as Data;
  const body = typeof error === 'object' && error !== null ? error : {};
  throw new ApiRefusal(response.status, body);
}

/** A form with a file in it, as the server wants it: the fields first. */
export function formOf(fields: Readonly<Record<string, string | number>>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  form.append('file', file, file.name);
  return form;
}
