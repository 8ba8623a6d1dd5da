import type { Genre } from './read-result';
import { announcesBoth, tenseOf, type Tense, tenseOfText } from './segment/tense';

export interface Shape {
  year: number | null;
  genre: Genre;
  tense: Tense;
}

const YEAR = /(20\d\d)(?=年|-\d{1,2}-|\.\d{1,2}\.|[：:])/g;

/** The year and genre of a document, from its title first, then its headings, then its words. */
export function shapeOf(
  title: string,
  headings: readonly string[],
  body: string,
  tables: number,
  opening: string,
): Shape {
  const tense = announcesBoth(title) ? 'report' : (tenseOf(title) ?? firstTense(headings) ?? tenseOfText(body));
  const tenses = new Set(headings.map(tenseOf).filter((value) => value !== null));
  const both = announcesBoth(title) || (tenses.has('plan') && tenses.has('report'));
  const genre: Genre =
    tables > 0 && body.length < 400 ? 'table' : both ? 'mixed' : tense === 'plan' ? 'plan' : 'report';
  return { year: yearOf(title, headings, body, opening), genre, tense };
}

const firstTense = (headings: readonly string[]): Tense | null =>
  headings
    .slice(0, 3)
    .map(tenseOf)
    .find((value) => value !== null) ?? null;

const mostCommon = (years: readonly number[]): number =>
  [...new Set(years)].sort((a, b) => years.filter((y) => y === b).length - years.filter((y) => y === a).length)[0]!;

function yearOf(title: string, headings: readonly string[], body: string, opening: string): number | null {
  const named = [title, ...headings.slice(0, 6)].flatMap((text) =>
    [...text.matchAll(YEAR)].map((match) => Number(match[1])),
  );
  if (named.length > 0) return named[0]!;
  const dated = [...opening.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  if (dated.length > 0) return mostCommon(dated);
  const counts = new Map<number, number>();
  for (const match of body.slice(0, 20000).matchAll(YEAR))
    counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
