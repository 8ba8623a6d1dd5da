import { assembleParagraph, type DraftItem } from './assemble/assemble-paragraph';
import { toReadItem } from './assemble/to-read-item';
import { shapeOf } from './document-shape';
import { splitLines } from './normalise/lines';
import { joinLines, type Paragraph } from './normalise/paragraphs';
import type { ReadItem, ReadOptions, ReadResult } from './read-result';
import { readLabels } from './recognise/responsibility';
import { findDeadlines } from './recognise/deadlines';
import { isHeading, runInHeading } from './segment/headings';
import { tenseOf, type Tense } from './segment/tense';
import { findTables } from './tables/find-tables';
import { readTables } from './tables/read-tables';
import { sliceChars } from './normalise/chars';

const UNKNOWN_YEAR = 2000;

/**
 * The items of a work plan or report, with their measures, terms and units, each with its offsets in `text`.
 * Deterministic; never throws. An empty or foreign text gives no items.
 */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  const lines = splitLines(text);
  const { tables, rest } = findTables(text, lines);
  const paragraphs = joinLines(text, rest);
  const headings = paragraphs.map((paragraph, i) => isHeading(paragraph, paragraphs[i + 1], paragraphs[i - 1]));
  const titles = paragraphs.filter((_, i) => headings[i]).map((paragraph) => paragraph.chars.text);
  const title = titleOf(paragraphs, headings);
  const shape = shapeOf(
    title ?? tables[0]?.title ?? '',
    titles,
    paragraphs.map(({ chars }) => chars.text).join('\n'),
    tables.length,
  );
  const year = options.year ?? shape.year;
  const tense = options.genre === 'plan' ? 'plan' : options.genre === 'report' ? 'report' : shape.tense;
  const items = [
    ...readProse(text, paragraphs, headings, { tense, year: year ?? UNKNOWN_YEAR, title }),
    ...readTables(text, tables, { tense, year: year ?? UNKNOWN_YEAR }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    document: { year, genre: options.genre ?? shape.genre, title, characters: text.length },
    items,
    findings: [],
  };
}

function titleOf(paragraphs: readonly Paragraph[], headings: readonly boolean[]): string | null {
  const first = paragraphs.findIndex(
    (paragraph, i) => headings[i] && !(paragraph.marker && paragraph.marker.kind !== 'markdown'),
  );
  return first >= 0 && first < 6 ? paragraphs[first]!.chars.text : null;
}

interface Section {
  level: number;
  title: string;
  tense: Tense | null;
  year: number | null;
}

function readProse(
  original: string,
  paragraphs: readonly Paragraph[],
  headings: readonly boolean[],
  base: { tense: Tense; year: number; title: string | null },
): ReadItem[] {
  const items: ReadItem[] = [];
  const seen = new Set<string>();
  let sections: Section[] = [];
  let owned = 0;
  let labels = '';
  paragraphs.forEach((paragraph, i) => {
    const whole = paragraph.chars.text;
    if (headings[i]) {
      sections = enter(sections, paragraph, whole);
      owned = items.length;
      labels = '';
      return;
    }
    if (paragraph.marker?.kind === 'label' && readLabels(whole)) {
      labels = `${labels}；${whole}`;
      own(items.slice(owned), labels, base.year);
      return;
    }
    if (labels !== '') {
      owned = items.length;
      labels = '';
    }
    const skip = runInHeading(paragraph);
    const local = skip > 0 ? enter(sections, paragraph, whole.slice(0, skip)) : sections;
    if (skip > 0 && paragraph.marker && paragraph.marker.level < 4) sections = local;
    const label = /^([^，。；：]{2,8})：/.exec(whole.slice(skip));
    const labelTense = label ? tenseOf(label[1]!) : null;
    const cut = skip + (labelTense ? label![0].length : 0);
    const chars = sliceChars(paragraph.chars, cut, whole.length);
    if (/：$/.test(chars.text) && chars.text.length < 160) return;
    const context = {
      tense: labelTense ?? [...local].reverse().find((section) => section.tense)?.tense ?? base.tense,
      year: [...local].reverse().find((section) => section.year)?.year ?? base.year,
    };
    const duplicate = whole.length >= 12 && seen.has(whole);
    seen.add(whole);
    const section = local.at(-1)?.title ?? null;
    items.push(
      ...assembleParagraph(chars.text, context).flatMap((draft: DraftItem) =>
        toReadItem(original, chars, draft, { section, duplicate }),
      ),
    );
  });
  return items;
}

function enter(sections: readonly Section[], paragraph: Paragraph, heading: string): Section[] {
  const level = paragraph.marker?.level ?? 1.5;
  const title = heading.replace(/[。：]$/, '');
  const years = [...title.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  return [
    ...sections.filter((section) => section.level < level),
    { level, title, tense: tenseOf(title), year: years.at(-1) ?? null },
  ];
}

/** Lines of their own below a task name its units and its term. */
function own(items: readonly ReadItem[], labels: string, year: number): void {
  const read = readLabels(labels)!;
  const term = /(?:完成|办结)?时限[^：]{0,4}：([^；]*)/.exec(labels);
  const due = term ? (findDeadlines(term[1]!, year).at(-1)?.date ?? null) : null;
  for (const item of items) {
    item.lead = read.lead;
    item.support = read.support;
    item.leader = read.leader;
    item.due = item.due ?? due;
  }
}
