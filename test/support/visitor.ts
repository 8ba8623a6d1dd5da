import { DemonstrationUser } from '../../seeds/run';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** Any JSON answer of ours, as a test reads it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a journey reads whatever the API says
type Json = any;

/** Somebody with a browser's cookie and nothing else: what tests know of the product, they know over HTTP. */
export class Visitor {
  private cookie = '';

  constructor(
    private readonly url: string,
    private readonly language: 'zh' | 'en' = 'zh',
  ) {}

  /** A visitor who is logged in. */
  static async loggedIn(url: string, { login, password }: DemonstrationUser, language?: 'zh' | 'en'): Promise<Visitor> {
    const visitor = new Visitor(url, language);
    const { status } = await visitor.post('/api/session', { login, password });
    if (status !== 201) throw new Error(`${login} cannot log in: ${status}`);
    return visitor;
  }

  get(path: string): Promise<Answer<Json>> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Json>> {
    return this.sendJson('POST', path, body, headers);
  }

  patch(path: string, body: unknown): Promise<Answer<Json>> {
    return this.sendJson('PATCH', path, body);
  }

  /** Fields first, the file last, as a form sends them. */
  upload(path: string, file: { name: string; bytes: Uint8Array }, fields: Record<string, string> = {}) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([Buffer.from(file.bytes)]), file.name);
    return this.send('POST', path, form);
  }

  async send(
    method: string,
    path: string,
    body?: RequestInit['body'],
    headers: Record<string, string> = {},
  ): Promise<Answer<Json>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      body,
      headers: { ...headers, 'Accept-Language': this.language, Cookie: this.cookie },
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer = isJson ? await response.json() : Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: answer, headers: response.headers };
  }

  private sendJson(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
    return this.send(method, path, JSON.stringify(body), { ...headers, 'Content-Type': 'application/json' });
  }
}
