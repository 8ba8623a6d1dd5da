import * as fc from 'fast-check';

/** Text that has broken programs before: what no database keeps, no address holds, or somebody might run. */
const texts: readonly string[] = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-1',
  '1e400',
  '99999999999999999999',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '任务\udc00尾',
  '\u202e倒',
  '\ufeff',
  '\u0007\u001b[2J',
  '𠮷👨‍👩‍👧',
  "'; DROP TABLE task; --",
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '%\\',
  '$1',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '=cmd()',
  '../../../../etc/passwd',
  'C:\\windows\\win.ini',
  '2026-13-45',
  '2026-02-30',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '字'.repeat(199),
  'x'.repeat(201),
  '长'.repeat(3000),
];

export const wildText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** A piece of an address as it goes over the wire, encoded rightly or not. */
export const wildPathPiece: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '',
    'null',
    '0',
    '-1',
    '%00',
    '%ZZ',
    '%',
    '%ED%A0%80',
    '%FF',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    "'",
    '%27%20OR%201=1',
  ],
  ...[
    'x'.repeat(90),
    'x'.repeat(5000),
    '*',
    ':id',
    '{id}',
    '%E4%BB%BB%E5%8A%A1',
    '00000000-0000-0000-0000-000000000000',
  ],
  ...['urn:uuid:01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-00000000000G'],
);

/** Stands for a token that JavaScript has no value for; writeJson puts it in without quotes. */
const raw = (token: string) => `raw:${token}:raw`;

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner, _, at) => (at % 2 ? [inner] : { a: inner }), 1);
}

/** Any JSON, mostly not what was asked for. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: wildText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e22, 1e300, 5e-324],
      ...[raw('1e999'), raw('-1e999'), raw('-0'), raw('123456789012345678901234567890')],
      ...[[], {}, [null], [[]], [{}], { length: 1e9 }, { toString: 1 }, { constructor: null }, { $ne: null }],
      ...[nested(60), nested(1500), Array(1000).fill(null), Array(300).fill('x'), 'x'.repeat(300_000)],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/"raw:([^:"]+):raw"/g, '$1');
}
