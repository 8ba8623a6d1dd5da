import * as fc from 'fast-check';
import { Contract, Schema } from './contract';
import { mostly } from './mostly';
import { wildText } from './wild-values';

/** Ids and numbers by the name of the field or parameter that takes them, as `planId`; `any` for all other ids. */
export type KnownValues = Readonly<Record<string, readonly string[]>> & { readonly any: readonly string[] };

/** What a schema asks for, and a little beyond it where the schema says less than the rules do. */
export function valueOf(schema: Schema, name: string, contract: Contract, ids: KnownValues): fc.Arbitrary<unknown> {
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
  if (schema.type === 'boolean') return mostly(fc.boolean(), fc.constantFrom<unknown>('true', 1, 'null'));
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

export function idOf(name: string, ids: KnownValues): fc.Arbitrary<string> {
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
