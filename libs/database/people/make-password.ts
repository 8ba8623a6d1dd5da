import { randomInt } from 'node:crypto';

/** Without the ones that are mistaken for one another when read off a console. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const DIGITS = '23456789';

/** A first password: three groups of four letters and a group of digits, easy to type, some 65 bits. */
export function makePassword(): string {
  const pick = (from: string, count: number) =>
    Array.from({ length: count }, () => from[randomInt(from.length)]).join('');
  return [pick(LETTERS, 4), pick(LETTERS, 4), pick(LETTERS, 4), pick(DIGITS, 4)].join('-');
}
