import * as fc from 'fast-check';
import { bent } from './bent';
import { Content, Contract, Operation } from './contract';
import { multipartOf } from './fuzzed-form';
import { KnownValues, valueOf } from './fuzzed-values';
import { mostly } from './mostly';
import { writeJson } from './wild-values';

/** Mostly what the operation reads, bent in a place or two; now and then nothing, or what it does not read. */
export function contentOf({ requestBody }: Operation, contract: Contract, ids: KnownValues): fc.Arbitrary<Content> {
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
