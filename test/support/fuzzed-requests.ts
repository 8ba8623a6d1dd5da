import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { projectRoot } from '../../libs/config/project-root';
import { wildPathPiece, wildText, wildValue, writeJson } from './wild-values';

/** A request as it goes over the wire; `path` with its query. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Ids and numbers by the name of the field or parameter that takes them, as `planId`; `any` for all other ids. */
export type KnownValues = Readonly<Record<string, readonly string[]>> & { readonly any: readonly string[] };

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Requests to every route of openapi.json, those that take much more often: some as they should be, most bent in one place or two. */
export function fuzzedRequests(ids: KnownValues): fc.Arbitrary<FuzzedRequest> {
  const contract = JSON.parse(readFileSync(join(projectRoot(), 'openapi.json'), 'utf8')) as Contract;
  const routes = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      weight: operation.requestBody ? 5 : 1 + (operation.parameters ?? []).length,
      arbitrary: requestTo(method, path, operation, contract, ids),
    })),
  );
  return fc.oneof(...routes);
}

function requestTo(
  method: string,
  path: string,
  operation: Operation,
  contract: Contract,
  ids: KnownValues,
): fc.Arbitrary<FuzzedRequest> {
  const parameters = operation.parameters ?? [];
  const query = parameters.filter((parameter) => parameter.in === 'query');
  return fc
    .record({
      method: mostly(fc.constant(method.toUpperCase()), fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE')),
      path: filledPath(path, ids),
      query: queryText(query, contract, ids),
      content: contentOf(operation, contract, ids),
    })
    .map(({ content, query, ...request }) => {
      const isBodiless = request.method === 'GET';
      return {
        method: request.method,
        path: request.path + query,
        headers: isBodiless ? {} : content.headers,
        body: isBodiless ? undefined : content.body,
      };
    });
}

function filledPath(path: string, ids: KnownValues): fc.Arbitrary<string> {
  const pieces = path
    .split('/')
    .map((piece) =>
      piece.startsWith('{') ? mostly(idOf(piece.slice(1, -1), ids), wildPathPiece) : fc.constant(piece),
    );
  return fc.tuple(...pieces).map((filled) => filled.join('/'));
}

/** Parameters left out, given, bent, given twice, as lists and as objects; and ones that nobody knows. */
function queryText(
  parameters: NonNullable<Operation['parameters']>,
  contract: Contract,
  ids: KnownValues,
): fc.Arbitrary<string> {
  const pairs = parameters.map(({ name, schema }) => {
    const value = mostly(valueOf(schema, name, contract, ids).map(String), wildText).map(escaped);
    const key = mostly(fc.constant(name), fc.constantFrom(`${name}[]`, `${name}[a]`, `${name}%00`, name.toUpperCase()));
    const pair = mostly(fc.tuple(key, value), fc.tuple(key, wildPathPiece)).map((both) => both.join('='));
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant<string[]>([]) },
      { weight: 3, arbitrary: fc.array(pair, { maxLength: 2 }) },
    );
  });
  const unknown = fc.oneof(
    { weight: 12, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: wildText.map((text) => [`${escaped(text)}=1`]) },
    { weight: 1, arbitrary: fc.constantFrom(['__proto__=1'], ['&&&'], ['='], ['%'], ['a=1&a=2']) },
  );
  return fc.tuple(...pairs, unknown).map((lists) => {
    const all = lists.flat();
    return all.length === 0 ? '' : `?${all.join('&')}`;
  });
}

/** Percent-encoded, a lone surrogate as the three bytes that it would be. */
function escaped(text: string): string {
  return /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text).slice(0, 6000);
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

function contentOf({ requestBody }: Operation, contract: Contract, ids: KnownValues): fc.Arbitrary<Content> {
  const [mediaType, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const nothing = fc.constant<Content>({ headers: {}, body: undefined });
  if (!mediaType || !content) return mostly(nothing, fc.oneof(jsonOf(fc.constant({})), brokenContent));
  const right = mediaType.startsWith('multipart')
    ? multipartOf(content.schema, contract, ids)
    : jsonOf(bent(valueOf(content.schema, 'body', contract, ids)));
  return mostly(right, fc.oneof(brokenContent, nothing));
}

function jsonOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<Content> {
  return value.map((body) => ({ headers: { 'Content-Type': 'application/json' }, body: writeJson(body) }));
}

/** Not what the route reads, or not whole. */
const brokenContent: fc.Arbitrary<Content> = fc
  .record({
    type: fc.constantFrom(
      'application/json',
      'application/json',
      'application/json; charset=gb2312',
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/form-data; boundary=b',
      'multipart/form-data; boundary=""',
      'nonsense',
      '',
    ),
    body: fc.oneof(
      fc.constantFrom('', '{', '{"version":', 'null', '[]', '"text"', '12', 'NaN', '\ufeff{}', '{"__proto__":{"a":1}}'),
      fc.constantFrom(
        '['.repeat(50_000),
        '{"a":'.repeat(5_000),
        '--b\r\n',
        '--b--\r\n',
        '--b\r\n\r\n\r\n--b--',
        'a=1&b=2',
      ),
      fc.constant('{"constructor":{"prototype":{"a":1}}}'),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    ),
  })
  .map(({ type, body }) => ({ headers: { 'Content-Type': type }, body }));

/** A form with its fields bent, its file strange, and sometimes the end torn off. */
function multipartOf(schema: Schema, contract: Contract, ids: KnownValues): fc.Arbitrary<Content> {
  const { file: _file, ...properties } = schema.properties ?? {};
  const fields = Object.entries(properties).map(([name, field]) =>
    fc.tuple(mostly(fc.constant(name), wildText), mostly(valueOf(field, name, contract, ids).map(String), wildText)),
  );
  const name = mostly(
    fc.constantFrom('计划.txt', '方案.TXT', '现场.jpg', '依据.pdf'),
    fc.constantFrom('', '../../etc/passwd', 'a\u0000.txt', '"; x="y.txt', `${'长'.repeat(3000)}.txt`, 'con', '.txt'),
  );
  const bytes = fc.oneof(
    fc
      .constantFrom('一、城市建设\n年底前新建公厕6座。（责任单位：城建中心）', '', '\u0000', '\ufeff', '无')
      .map((text) => Buffer.from(text)),
    fc
      .constantFrom('fffe1234', 'd0cf11e0a1b11ae1', '504b0304', '255044462d', 'ffd8ffe0', '89504e470d0a1a0a')
      .map((hex) => Buffer.from(hex, 'hex')),
    fc.uint8Array({ maxLength: 400 }).map((random) => Buffer.from(random)),
  );
  const extra = mostly(fc.constant(1), fc.constantFrom(0, 2, 12));
  return fc
    .record({
      fields: fc.tuple(...fields),
      files: fc.tuple(name, bytes, extra),
      isFileFirst: mostly(fc.constant(false), fc.constant(true)),
      torn: mostly(fc.constant(0), fc.integer({ min: 1, max: 120 })),
    })
    .map(({ fields: given, files: [fileName, content, count], isFileFirst, torn }) => {
      const file = part(`name="file"; filename="${fileName}"`, content);
      const files = Array.from({ length: count }, () => file);
      const parts = given.map(([key, value]) => part(`name="${key}"`, Buffer.from(value)));
      const whole = Buffer.concat([
        ...(isFileFirst ? [...files, ...parts] : [...parts, ...files]),
        Buffer.from('--b--\r\n'),
      ]);
      const body = new Uint8Array(whole.subarray(0, Math.max(0, whole.length - torn)));
      return { headers: { 'Content-Type': 'multipart/form-data; boundary=b' }, body };
    });
}

function part(disposition: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
}

/** What a schema asks for, and a little beyond it where the schema says less than the rules do. */
function valueOf(schema: Schema, name: string, contract: Contract, ids: KnownValues): fc.Arbitrary<unknown> {
  const value = plainValueOf(schema, name, contract, ids);
  return schema.nullable ? mostly(value, fc.constant(null)) : value;
}

function plainValueOf(schema: Schema, name: string, contract: Contract, ids: KnownValues): fc.Arbitrary<unknown> {
  const referred = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (referred) return plainValueOf(contract.components.schemas[referred.split('/').pop()!]!, name, contract, ids);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.format === 'uuid') return idOf(name, ids);
  if (schema.format === 'date') return days;
  if (name === 'month') return fc.constantFrom('2026-01', '2026-09', '2026-11', '2025-12', '0000-01', '9999-12');
  if (schema.type === 'integer') return integers(schema, name, ids);
  if (schema.type === 'number') return quantities;
  if (schema.type === 'array') return fc.array(valueOf(schema.items!, name, contract, ids), { maxLength: 4 });
  if (schema.type === 'object') return objectOf(schema, contract, ids);
  return mostly(words, wildText);
}

function objectOf({ properties = {}, required = [] }: Schema, contract: Contract, ids: KnownValues) {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const given = valueOf(schema, name, contract, ids).map((value) => [[name, value] as const]);
    const omitted = { weight: 3, arbitrary: fc.constant([]) };
    return required.includes(name) ? given : fc.oneof(omitted, { weight: 1, arbitrary: given });
  });
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.flat()));
}

function idOf(name: string, ids: KnownValues): fc.Arbitrary<string> {
  const known = ids[name.replace(/Ids$/, 'Id')] ?? [];
  const any = fc.constantFrom(...ids.any);
  return known.length === 0 ? any : mostly(fc.constantFrom(...known), any);
}

/** Days of the form asked for; a few are in no calendar, or in none that a database keeps. */
const days = mostly(
  fc.constantFrom('2026-01-01', '2026-03-02', '2026-06-30', '2026-11-01', '2026-12-31', '2025-12-31'),
  fc.constantFrom('2026-02-30', '0000-01-01', '0001-01-01', '1900-02-29', '2027-01-01', '2999-12-31', '9999-12-31'),
);

const words = fc.constantFrom(
  '新建口袋公园3座',
  '城市建设',
  '座',
  '个',
  '%',
  '已开工，正在做基础',
  '',
  ' ',
  '年底前完成老旧小区改造12个',
);

/** Few enough at a time that the request around them is otherwise well. */
const quantities = mostly(
  fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 0.1, 0.5, 1, 100)),
  fc.constantFrom(...[-1, -0, 1e15, 1e16, 2 ** 53, 1e21, 1e100, Number.MAX_VALUE, 5e-324, 1e-7, 1e-20, -1e300, 1 / 3]),
);

function integers(
  { minimum = 0, maximum = 1_000_000_000 }: Schema,
  name: string,
  ids: KnownValues,
): fc.Arbitrary<unknown> {
  const known = (ids[name] ?? []).map(Number);
  const usual =
    known.length > 0 ? fc.constantFrom(...known) : fc.integer({ min: minimum, max: Math.min(maximum, minimum + 60) });
  return mostly(usual, fc.constantFrom(minimum - 1, maximum, maximum + 1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1.5));
}

/** In one case of three one or two places hold something wild, or a field is left out or made up. */
function bent(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const bend = fc.record({
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    wild: wildValue,
    kind: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add'),
  });
  const bends = fc.oneof(fc.constant([]), fc.constant([]), fc.array(bend, { minLength: 1, maxLength: 2 }));
  return fc
    .tuple(value, bends)
    .map(([whole, places]) =>
      places.reduce<unknown>((so, { steps, wild, kind }) => bentAt(so, steps, wild, kind), whole),
    );
}

function bentAt(value: unknown, [step, ...steps]: readonly number[], wild: unknown, kind: string): unknown {
  const isHolder = typeof value === 'object' && value !== null;
  if (step === undefined || !isHolder) return wild;
  if (kind === 'add' && !Array.isArray(value)) return { ...value, [`made${step % 10}`]: wild };
  const keys = Object.keys(value);
  if (keys.length === 0) return wild;
  const key = keys[step % keys.length]!;
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === key ? bentAt(each, steps, wild, kind) : each));
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (kind === 'drop') return others;
  return { ...others, [key]: bentAt(inner, steps, wild, kind) };
}

/** Fifteen times of sixteen the one, else the other. */
function mostly<Usual, Rare>(usual: fc.Arbitrary<Usual>, rare: fc.Arbitrary<Rare>): fc.Arbitrary<Usual | Rare> {
  return fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: rare });
}
