import * as fc from 'fast-check';
import { Content, Contract, Operation, readContract } from './contract';
import { contentOf } from './fuzzed-content';
import { idOf, KnownValues, valueOf } from './fuzzed-values';
import { mostly } from './mostly';
import { wildPathPiece, wildText } from './wild-values';

/** A request as it goes over the wire; `path` with its query. */
export interface FuzzedRequest extends Content {
  readonly method: string;
  readonly path: string;
  /** The route it was made for, as `GET /api/tasks/{taskId}`; the request may be bent to miss it. */
  readonly route: string;
}

/**
 * Requests to every route of openapi.json, those that take much more often: some as they should be, most bent in one
 * place or two.
 * `ownIds` has what single routes take instead.
 */
export function fuzzedRequests(
  ids: KnownValues,
  ownIds: Readonly<Record<string, Partial<KnownValues>>> = {},
): fc.Arbitrary<FuzzedRequest> {
  const contract = readContract();
  const routes = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      weight: operation.requestBody ? 5 : 1 + (operation.parameters ?? []).length,
      arbitrary: requestTo(method, path, operation, contract, { ...ids, ...ownIds[path] } as KnownValues),
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
        route: `${method.toUpperCase()} ${path}`,
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
