import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n';
import { ApiRefusal } from './refusal';
import type { paths } from './schema';

/** The one way to the server: same origin, the session in its cookie, the language in a header. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
  onError() {
    return new ApiRefusal(0, {});
  },
});

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
