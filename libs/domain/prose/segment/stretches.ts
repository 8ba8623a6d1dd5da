import type { Paragraph } from '../normalise/paragraphs';
import { type Leaning, leaningOf } from './leaning';
import type { Tense } from './tense';

/** So much more on one side turns a stretch against what its paper or chapter is taken for. */
const ENOUGH = 3;
const TIMES = 3;
/** Markers below a chapter do not end a stretch. */
const DEEPEST = 3;

/** For each paragraph how its stretch leans: all paragraphs between two chapter headings. */
export function leaningsByStretch(paragraphs: readonly Paragraph[], headings: readonly boolean[]): Leaning[] {
  const out: Leaning[] = [];
  let from = 0;
  for (let i = 1; i <= paragraphs.length; i++) {
    if (i < paragraphs.length && !opensStretch(paragraphs[i]!, headings[i]!)) continue;
    const words = paragraphs.slice(from, i).map(({ chars }) => chars.text);
    const leaning = leaningOf(words.join('\n'));
    for (let j = from; j < i; j++) out.push(leaning);
    from = i;
  }
  return out;
}

const opensStretch = (paragraph: Paragraph, isHeading: boolean): boolean =>
  paragraph.chars.text.startsWith('【') || (isHeading && (paragraph.marker?.level ?? 0) <= DEEPEST);

/** What a stretch is read as: `prior`, unless its own words speak clearly against that. */
export function tenseOfStretch(prior: Tense, { ahead, back }: Leaning): Tense {
  if (prior === 'plan' && back >= ENOUGH && back > ahead * TIMES) return 'report';
  if (prior === 'report' && ahead >= ENOUGH && ahead > back * TIMES) return 'plan';
  return prior;
}
