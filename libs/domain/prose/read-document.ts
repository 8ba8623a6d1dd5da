import { namesAsWritten } from './as-written';
import { assembleParagraph, type DraftItem } from './assemble/assemble-paragraph';
import { meetPromise } from './assemble/meet-promise';
import { toReadItem } from './assemble/to-read-item';
import { shapeOf } from './document-shape';
import { assign, byPeriod, inherit, own } from './assemble/ownership';
import { isEnglish } from './english/is-english';
import { readEnglish } from './english/read-english';
import { lintItems } from './lint/lint-items';
import { splitLines } from './normalise/lines';
import { joinLines, type Paragraph } from './normalise/paragraphs';
import type { ReadItem, ReadOptions, ReadResult } from './read-result';
import { opensAssignment, readAssignments } from './recognise/assigning-notes';
import { readLabels, type Responsibility } from './recognise/responsibility';
import { isSalutation } from './segment/about-itself';
import { isClosedYear } from './segment/closed-year';
import { isOfPromises, toldFrom } from './segment/promise-then-told';
import { isHeading, runInHeading } from './segment/headings';
import { namingField } from './segment/naming-fields';
import { isProblemSection } from './segment/problem-sections';
import {
  enter,
  leadingPeriod,
  ownersAhead,
  ownersLine,
  type Section,
  TURN_LEVEL,
  turned,
  withoutLeadIn,
} from './segment/section';
import { leaningsByStretch, tenseOfStretch } from './segment/stretches';
import { isTopic, tenseOf, type Tense, turnOf } from './segment/tense';
import { titlePeriods } from './segment/title-periods';
import { looksBack } from './segment/turns';
import { findTables } from './tables/find-tables';
import { readTables } from './tables/read-tables';
import { sliceChars } from './normalise/chars';
import { yearOfName } from './year-of-name';

/** A paragraph or clause of so many characters that stands twice was printed twice. */
const REPEATED = 12;
const REPEATED_CLAUSE = 16;
const UNKNOWN_YEAR = 2000;
/** Who came and who gets the paper. */
const CIRCULATION =
  /^联系(?:人|方式|电话)：.*\d{4}|^联系电话：|^(?:出席|列席|请假|缺席|参会|发送|报送|抄送|抄报|主送|印送)(?:人员|单位)?：/;
/** A note is nobody's task but where it charges a unit by name. */
const NOTE = /^(?:注|附注|备注|说明)：/;
/** A paragraph that speaks of the entries above it. */
const OF_ALL = /^(?:以上|上述)(?:各项|全部|所有)?(?:任务|工作|事项|项目|各项)?(?:均|由|，)/;
/** No entry promises more than so many things. */
const MOST_PROMISED = 60;
/** Characters in which a document's date is looked for when no heading names a year. */
const OPENING = 400;

/**
 * The items of a work plan or report, with their measures, terms and units, each with its offsets in `text`.
 * Deterministic; never throws. An empty or foreign text gives no items.
 */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  if (isEnglish(text)) return readEnglish(text, options);
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
    text.slice(0, OPENING).replace(/\s/g, ''),
  );
  const year = options.year ?? shape.year ?? yearOfName(options.fileName);
  /** A year chosen by a person stands for the one the document was taken to speak of. */
  const meant = (named: number): number => (options.year !== undefined && named === shape.year ? options.year : named);
  const tense = options.genre === 'plan' ? 'plan' : options.genre === 'report' ? 'report' : shape.tense;
  const read = [
    ...readProse(text, paragraphs, headings, { tense, year: year ?? UNKNOWN_YEAR, title, meant }),
    ...readTables(text, tables, { tense, year: year ?? UNKNOWN_YEAR, meant }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const items = namesAsWritten(text, read);
  return {
    document: { year, genre: options.genre ?? shape.genre, title, characters: text.length },
    items,
    findings: lintItems(text, items),
  };
}

function titleOf(paragraphs: readonly Paragraph[], headings: readonly boolean[]): string | null {
  const first = paragraphs.findIndex(
    (paragraph, i) =>
      headings[i] &&
      !(paragraph.marker && paragraph.marker.kind !== 'markdown') &&
      !/^附件?(?:表|录)?[\d一二三四五六七八九十]*(?:[-—]\d+)?[：:]?$/.test(paragraph.chars.text),
  );
  return first >= 0 && first < 6 ? paragraphs[first]!.chars.text : null;
}

function readProse(
  original: string,
  paragraphs: readonly Paragraph[],
  headings: readonly boolean[],
  base: { tense: Tense; year: number; title: string | null; meant: (named: number) => number },
): ReadItem[] {
  const items: ReadItem[] = [];
  const seen = new Set<string>();
  let sections: Section[] = [];
  let owned = 0;
  /** The number of the entry that an item stands in. */
  const numbers = new Map<ReadItem, number>();
  /** Where the items of the last numbered paragraph begin. */
  let latest = 0;
  /** Where the items of the entry or chapter begin that progress is told of. */
  let entry = 0;
  let labels = '';
  let group = GROUP_OPEN;
  /** The units named by lines of their own, for the progress told below them. */
  let ownersAbove: Responsibility | null = null;
  let carried = base.year;
  const defaulted = new Set<ReadItem>();
  const paper = { year: base.year, told: base.tense === 'report', periods: titlePeriods(base.title ?? '') };
  const leanings = leaningsByStretch(paragraphs, headings);
  paragraphs.forEach((paragraph, i) => {
    const whole = paragraph.chars.text;
    if (isSalutation(whole)) return;
    const chapterOwners = ownersLine(whole);
    if (chapterOwners && sections.length > 0) {
      sections = [...sections.slice(0, -1), { ...sections.at(-1)!, owners: chapterOwners }];
      return;
    }
    if (headings[i]) {
      if (/^(?:成功创建|荣获|获评)/.test(whole)) items.push(...achievement(original, paragraph, sections));
      sections = enter(sections, paragraph, whole, false, paper);
      ownersAbove = null;
      owned = items.length;
      entry = items.length;
      labels = '';
      group = GROUP_OPEN;
      return;
    }
    if (CIRCULATION.test(whole)) return;
    const isLabel = paragraph.marker?.kind === 'label' && !isTimetable(whole) && readLabels(whole) !== null;
    if (isLabel && labels === '' && opensGroup(group, whole)) {
      group = { ...group, labels: `${group.hasContent ? '' : group.labels}；${whole}`, hasContent: false };
      return;
    }
    if (isLabel) {
      labels = `${labels}；${whole}`;
      own(
        items.slice(owned).some(({ lead }, j) => owned + j < latest && lead.length > 0)
          ? items.slice(latest)
          : items.slice(owned),
        labels,
        carried,
        defaulted,
      );
      return;
    }
    if (labels !== '') {
      const read = readLabels(labels);
      ownersAbove = read && { ...read, term: null };
      owned = items.length;
      labels = '';
    }
    group = { ...group, hasContent: true };
    if (paragraph.marker && paragraph.marker.kind !== 'bullet') {
      latest = items.length;
      entry = items.length;
    }
    const assignments =
      NOTE.test(whole) || OF_ALL.test(whole) || opensAssignment(whole) ? readAssignments(whole, carried) : [];
    assign(items, numbers, assignments);
    const skip = runInHeading(paragraph);
    const local = skip > 0 ? enter(sections, paragraph, whole.slice(0, skip), true, paper) : sections;
    if (skip > 0 && paragraph.marker && paragraph.marker.level < 4) sections = local;
    const label = /^([^，。；：]{2,8})：/.exec(whole.slice(skip));
    const labelTense = label ? tenseOf(label[1]!) : null;
    const period = leadingPeriod(whole.slice(skip), base.year);
    const named = label && (labelTense || isTimetable(label[0])) ? label[0].length : namingField(whole.slice(skip));
    const cut = skip + (named > 0 ? named : (period?.length ?? 0));
    const note = NOTE.exec(whole)?.[0].length ?? 0;
    const kept = note > 0 ? whole.length : withoutLeadIn(whole);
    const turn = kept < whole.length ? turnOf(whole.slice(kept)) : null;
    if (turn)
      sections = [
        ...sections.filter((section) => section.level < TURN_LEVEL),
        turned(whole.slice(kept), turn, base.year, sections.findLast(({ year }) => year !== null)?.year ?? null),
      ];
    if (!turn && looksBack(whole) && !sections.some(({ tense }) => tense))
      sections = [...sections, turned('', 'report', base.year, null)];
    const chars = sliceChars(paragraph.chars, Math.max(cut, note), Math.max(cut, note, kept));
    if (chars.text === '') return;
    const chapter = local.findLast(({ tense }) => tense);
    const prior = chapter?.tense ?? base.tense;
    const settled = chapter && !isTopic(chapter.title) ? prior : tenseOfStretch(prior, leanings[i]!);
    const above = [base.title ?? '', ...local.map(({ title }) => title)];
    const tense = labelTense ?? settled;
    const context = {
      tense,
      year:
        (/^明年|^来年/.test(label?.[1] ?? '') ? 1 : 0) +
        base.meant([...local].reverse().find((section) => section.year)?.year ?? carried),
      listed: paragraph.marker !== null,
      closed: isClosedYear(above),
      toldFrom: tense === 'report' && isOfPromises(above) ? toldFrom(chars.text) : 0,
    };
    const duplicate = whole.length >= REPEATED && seen.has(whole);
    if (whole.length >= REPEATED) seen.add(whole);
    const section = local.findLast(({ title }) => title !== '')?.title ?? null;
    const isProblem = local.some(({ title }) => isProblemSection(title));
    const { items: drafts, outlook } = assembleParagraph(chars.text, context);
    if (outlook.tense === 'plan' && outlook.year !== context.year) carried = outlook.year;
    const all = drafts.flatMap((draft: DraftItem) => toReadItem(original, chars, draft, { section, duplicate }));
    const found = note > 0 ? all.filter(({ lead }) => lead.length > 0 && !lead[0]!.startsWith('各')) : all;
    if (paragraph.marker?.number) for (const item of found) numbers.set(item, paragraph.marker.number);
    markRepeated(found, seen);
    byPeriod(found, period?.due ?? local.findLast((section) => section.due)?.due ?? null, defaulted);
    const ahead = context.tense === 'plan' ? ownersAhead(whole) : null;
    for (const item of found) inherit(item, ahead);
    for (const item of found) inherit(item, local.findLast(({ owners }) => owners)?.owners ?? null);
    if (group.labels !== '')
      own(
        found.filter(({ lead }) => lead.length === 0),
        group.labels,
        carried,
        defaulted,
      );
    if (labelTense === 'progress') {
      for (const item of found) inherit(item, ownersAbove);
      meetPromise(found, items.slice(Math.max(entry, items.length - MOST_PROMISED)));
    } else ownersAbove = null;
    if (assignments.length > 0)
      items.push(...found.filter((item) => item.kind === 'quantitative' && !/第[\d、]+项/.test(item.quote)));
    else items.push(...(isProblem ? found.filter((item) => item.kind === 'quantitative') : found));
  });
  return items;
}

/** Lines of labels (责任科室：党建办) that stand above the tasks they speak of, in a chapter that begins with such. */
interface Group {
  labels: string;
  hasContent: boolean;
}
const GROUP_OPEN: Group = { labels: '', hasContent: false };

/** Whether a label speaks of what follows: nothing stands above it in its chapter but a heading or other such labels. */
const opensGroup = (group: Group, label: string): boolean =>
  !group.hasContent || (group.labels !== '' && /^[一-龥]{0,4}(?:单位|部门|科室|股室|处室)/.test(label));

/** 时间节点：3月底前进场，年底前完工: a line that tells steps, though it begins like one that sets a term. */
const isTimetable = (line: string): boolean =>
  /^(?:时间节点|进度安排|时间安排|工作进度|完成时限|完成时间)：/.test(line) &&
  /前[^，。；]{2,}[，；][^，。；]{0,8}前[^，。；]{2,}/.test(line);

/** A long clause that stood before, word for word, was printed twice. */
function markRepeated(items: readonly ReadItem[], seen: Set<string>): void {
  for (const item of items) {
    const words = item.quote.replace(/\s/g, '');
    if (words.length < REPEATED_CLAUSE) continue;
    if (seen.has(words)) item.duplicate = true;
    seen.add(words);
  }
}

/** A heading that is itself a result: 成功创建文明镇. */
function achievement(original: string, { chars }: Paragraph, sections: readonly Section[]): ReadItem[] {
  const { items: drafts } = assembleParagraph(chars.text, { tense: 'report', year: UNKNOWN_YEAR });
  const place = { section: sections.at(-1)?.title ?? chars.text, duplicate: false };
  return drafts.flatMap((draft) => toReadItem(original, chars, draft, place));
}
