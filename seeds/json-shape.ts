/** A JSON file is not of the shape it should be: `at` is the path inside it ('items[3].measures[0].weight'). */
export class ShapeMismatch extends Error {
  constructor(
    readonly at: string,
    readonly expected: string,
  ) {
    super(`${at || 'file'}: expected ${expected}`);
  }
}

/** Takes a parsed JSON value at a path, gives it typed, or throws ShapeMismatch. */
export type Read<T> = (value: unknown, at: string) => T;
type Fields<T> = { [K in keyof T]-?: Read<T[K]> };

export const text: Read<string> = (value, at) => {
  if (typeof value !== 'string' || value === '') throw new ShapeMismatch(at, 'text');
  return value;
};
export const anyText: Read<string> = (value, at) => (value === '' ? '' : text(value, at));
export const number: Read<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeMismatch(at, 'a number');
  return value;
};
export const flag: Read<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ShapeMismatch(at, 'true or false');
  return value;
};
export const oneOf =
  <T extends string>(...known: T[]): Read<T> =>
  (value, at) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new ShapeMismatch(at, `one of ${known.join(', ')}`);
    return found;
  };
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);
export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);
export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new ShapeMismatch(at, 'a list');
    return value.map((each: unknown, index) => read(each, `${at}[${index}]`));
  };
/** Reads exactly the named fields: a field that no one reads is as wrong as a missing one. */
export const shape =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeMismatch(at, 'an object');
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined) throw new ShapeMismatch(`${at}.${unknown}`, 'no such field');
    const given = value as Record<string, unknown>;
    const names = Object.keys(fields) as (keyof T & string)[];
    const read = names.map((name) => [name, fields[name](given[name], at ? `${at}.${name}` : name)] as const);
    return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as T;
  };
