import * as fc from 'fast-check';
import { wildValue } from './wild-values';

/** In one case of three one or two places hold something wild, or a field is left out or made up. */
export function bent(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
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
