import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moves, requests } from '../loop';
import { measureTypes } from '../progress/measure-types';
import { splits } from './breakdown';
import { relations } from './entry-links';
import { entryStates } from './entry-states';
import { levels, listKinds } from './list-kinds';

const root = join(__dirname, '../../..');

/** The migrations' words between 'CREATE TABLE name (' and the end of the statement, by name. */
const tables = new Map(
  readdirSync(join(root, 'migrations'))
    .filter((file) => /^\d+-/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, 'migrations', file), 'utf8').matchAll(/CREATE TABLE (\w+) \((.*?)\n {6}\)/gs),
    ])
    .map(([, name, body]) => [name!, body!]),
);

/** Whether a name of each prefix is there. */
const isThere: Readonly<Record<string, (name: string) => boolean>> = {
  list: (name) => name in listKinds,
  measure: (name) => name in measureTypes,
  entry: (name) => name in entryStates,
  relation: (name) => name in relations,
  level: (name) => name in levels,
  request: (name) => name in requests,
  move: (name) => name in moves,
  round: (name) => Object.values(listKinds).some(({ rounds }) => rounds === name),
  split: (name) => (splits as readonly string[]).includes(name),
  table: (name) => tables.has(name),
  column: (name) => {
    const [table, column] = name.split('.');
    return new RegExp(`^ {8}${column} `, 'm').test(tables.get(table!) ?? '');
  },
  rule: (name) => existsSync(join(root, 'libs/domain', `${name}.ts`)),
};

const rows = readFileSync(join(__dirname, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, words, names] = /^\| (\d+)\s*\| (.*?)\s*\| (`.*`)\s*\|$/.exec(line) ?? [];
    return number
      ? [{ number: Number(number), words: words!, names: names!.split(' ').map((name) => name.slice(1, -1)) }]
      : [];
  });

describe('what the papers speak of', () => {
  it('has a row each, numbered as they are counted', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 126 }, (_, at) => at + 1));
    expect(new Set(rows.map(({ words }) => words)).size).toBe(126);
  });

  it.each(rows)('$number $words is represented by what is there', ({ names }) => {
    expect(names.length).toBeGreaterThan(0);
    const missing = names.filter((name) => {
      const at = name.indexOf(':');
      return !isThere[name.slice(0, at)]?.(name.slice(at + 1));
    });
    expect(missing).toEqual([]);
  });

  it('leaves no kind of list, round or breakdown without something it is for', () => {
    const used = new Set(rows.flatMap(({ names }) => names));
    const kinds = Object.keys(listKinds).map((kind) => `list:${kind}`);
    const all = [
      ...kinds,
      'round:points',
      'round:grades',
      'round:values',
      'round:ticks',
      'split:outcomes',
      'split:stages',
    ];
    expect(all.filter((name) => !used.has(name))).toEqual([]);
  });

  it('would miss a name that is not there', () => {
    expect(isThere.list!('wishes')).toBe(false);
    expect(isThere.column!('list_entry.colour')).toBe(false);
    expect(isThere.column!('list_entry.due_on')).toBe(true);
    expect(isThere.rule!('lists/wishes')).toBe(false);
  });
});
