import { boundedPieces } from './bounded';
import { type Chars, sliceChars } from './chars';
import { isFurniture } from './furniture';
import type { Line } from './lines';
import { markInlineNumbers } from './inline-numbers';
import { type Marker, readMarker } from './markers';
import { normaliseRanges } from './normalise-range';
import { withoutSidebars } from './sidebars';
import { isOrganisation } from '../recognise/organisations';
import { unitAt } from '../recognise/units';
import { startsWithAction } from '../recognise/verbs';
import { isSalutation } from '../segment/about-itself';
import { tenseOf } from '../segment/tense';

/** Lines that belong together, markers and page furniture taken out. */
export interface Paragraph {
  chars: Chars;
  marker: Marker | null;
  start: number;
  end: number;
}

interface Open {
  lines: Line[];
  marker: Marker | null;
  skip: number;
}

const ENDS = /[。！？；…]["”’）】]*$|[：]$/;
/** How titles end; a line of its own that ends so, before a line that begins an action, is one. */
const TITLE = /^[^，。；]{2,40}(?:计划|总结|方案|清单|要点|目标|情况|报告|通报|安排|打算|思路|任务|回顾|表)$/;
/** （二）德育与家校（责任部门：德育处）: a title with its owner, on a line of its own. */
const OWNED_TITLE = /^[^，。；：]{2,24}（[^（）]*(?:牵头|责任|配合)[^（）]*）$/;
/** No line begins with such a mark, nor with the measure word of a figure that ended the line before: 不少于300 / 个，其中…. */
const CANNOT_OPEN = /^[，、；。）》”]/;
const opensWithUnit = (text: string): boolean => {
  const unit = unitAt(text, /^[万亿]/.test(text) ? 1 : 0);
  return unit !== null && /^[万亿]?[^，。；]{0,24}[，。；、]/.test(text);
};
const HANGS = /[，、（“《〈‘和与及的把将在对为由、]$/;

/**
 * Puts hard-wrapped lines back together. A line goes on when the paragraph so far cannot have ended: no closing mark and as
 * wide as its neighbours, a mark that hangs, an open bracket; a marker, a closing mark or a short line ends it.
 */
export function joinLines(original: string, lines: readonly Line[]): Paragraph[] {
  const furniture = new Set(lines.filter((line) => isFurniture(line.text)));
  const kept = withoutSidebars(lines.filter((line) => !furniture.has(line)));
  const broken = brokenByFurniture(lines, furniture);
  const bulletsClose = closingBullets(kept);
  const full = fullness(kept);
  const spaced = isDoubleSpaced(kept);
  const paragraphs: Paragraph[] = [];
  let open: Open | null = null;
  let lastNumber = 0;
  kept.forEach((line, i) => {
    const expected = lastNumber > 0 ? lastNumber + 1 : firstOfList(kept, i);
    const marker = readMarker(line.text, expected) ?? spacedNumber(kept, i, lastNumber);
    const previous = kept[i - 1];
    if (
      open &&
      previous &&
      goesOn(open, previous, line, marker, full[i - 1]! || broken.has(line), spaced, bulletsClose)
    ) {
      open.lines.push(line);
      return;
    }
    if (open) paragraphs.push(...close(original, open));
    if (marker?.kind === 'arabic') lastNumber = marker.number ?? 0;
    else if (marker && marker.level < 4) lastNumber = 0;
    open = { lines: [line], marker, skip: marker?.length ?? 0 };
  });
  if (open) paragraphs.push(...close(original, open));
  return mendBullets(paragraphs.filter((paragraph) => paragraph.chars.text !== ''));
}

/** 牵头科室：…, 项目：…: one field below the other, each on a line of its own. */
const isField = (text: string): boolean => /^[一-龥]{2,6}：/.test(text);

/** Lines with page furniture between them and a line that has no closing mark: what it cut goes on. */
function brokenByFurniture(lines: readonly Line[], furniture: ReadonlySet<Line>): Set<Line> {
  const broken = new Set<Line>();
  let before: Line | null = null;
  let between = false;
  for (const line of lines) {
    if (furniture.has(line)) {
      between = true;
      continue;
    }
    if (between && before && before.width > 6 && /[，、]/.test(before.text) && !ENDS.test(before.text))
      broken.add(line);
    before = line;
    between = false;
  }
  return broken;
}

/** 2 打造示范点3个: a number that only white space parts from its task, where the one before it or the next one stands so too. */
function spacedNumber(lines: readonly Line[], i: number, last: number): Marker | null {
  const number = SPACED_NUMBER.exec(lines[i]!.raw)?.[1];
  if (number === undefined || Number(number) !== last + 1) return null;
  const next = (line: Line): boolean => SPACED_NUMBER.exec(line.raw)?.[1] === String(Number(number) + 1);
  if (last === 0 && !lines.slice(i + 1, i + 8).some(next)) return null;
  return { kind: 'arabic', level: 4, length: number.length, number: Number(number) };
}
const SPACED_NUMBER = /^(\d{1,2})[ \u3000\t]+(?=[一-龥“])/;

/** 1 when the line looks like 1.x… and a later one begins with 2. */
function firstOfList(lines: readonly Line[], i: number): number | null {
  if (!/^1\.\d/.test(lines[i]!.text)) return null;
  if (/\s2[.、]/.test(lines[i]!.raw)) return 1;
  return lines.slice(i + 1, i + 12).some((line) => /^2[.、]/.test(line.text)) ? 1 : null;
}

function goesOn(
  open: Open,
  previous: Line,
  line: Line,
  marker: Marker | null,
  wasFull: boolean,
  spaced: boolean,
  bulletsClose: boolean,
): boolean {
  const text = previous.text;
  if (line.cutBefore || (isField(line.text) && isField(open.lines[0]!.text))) return false;
  if (marker && marker.kind !== 'bullet' && !(marker.kind === 'arabic' && HANGS.test(text))) return false;
  if (marker) return false;
  if (open.marker?.kind === 'label' && /^[一-龥]{2,8}[：:]/.test(line.text)) return false;
  if (open.marker?.kind === 'markdown') return false;
  if (open.lines.length >= MOST_LINES) return false;
  if (line.text.startsWith('【')) return false;
  if (open.lines.length === 1 && open.marker && OWNED_TITLE.test(text)) return false;
  if (isSalutation(line.text) || isSalutation(text)) return false;
  if (open.lines.length < 12 && openMark(open.lines)) return true;
  if (open.lines.length === 1 && TITLE.test(text) && (startsWithAction(line.text) || (line.blankBefore && !spaced)))
    return false;
  if (open.lines.length === 1 && TITLE.test(text) && !wasFull && /[，；。]/.test(line.text)) return false;
  if (open.lines.length === 1 && ANNOUNCES.test(text) && tenseOf(text) !== null && !/[，。；、]/.test(line.text))
    return false;
  if (HANGS.test(text)) return true;
  if (/^20\d\d年$/.test(line.text)) return false;
  if (!ENDS.test(text) && line.width <= 4 && previous.width >= 14) return true;
  if (CANNOT_OPEN.test(line.text) || (/\d[万亿]?余?$/.test(text) && opensWithUnit(line.text))) return true;
  if (isCutShort(previous, line)) return true;
  if (!ENDS.test(text) && isProse(open, bulletsClose) && !(line.blankBefore && !spaced && !wasFull))
    return wasFull || !startsWithAction(line.text);
  if (ENDS.test(text) && isShortHeading(line, previous)) return false;
  if (ENDS.test(text) && line.text.length <= 16 && isOrganisation(line.text)) return false;
  if (ENDS.test(text)) return wasFull && !(line.blankBefore && !spaced) && !/[：]$/.test(text);
  if (line.blankBefore && !spaced && !(wasFull || previous.width > 30)) return false;
  if (
    /\d(?:[个家处件项条座所台套辆户名人场次亩米张份%]|公里|平方米|亿元|万元)$/.test(text) &&
    startsWithAction(line.text)
  )
    return wasFull && previous.width > 14;
  return wasFull || (previous.width > 40 && !line.blankBefore);
}

/** 展望2023：今年我们这样干: no last line of a paragraph is short and without its closing mark. */
const isShortHeading = (line: Line, previous: Line): boolean =>
  line.width <= previous.width * SHORT &&
  /^[^，。；、\d]{2,12}(?:20\d\d年?)?(?:：[^，。；、：]{2,14})?$/.test(line.text);
const SHORT = 0.85;
/** 展望2023：今年我们这样干 above a heading of its own. */
const ANNOUNCES = /^[^，。；、：]{2,10}：[^，。；、：]{4,16}$/;

/** 新建口袋公园3座，改造绿 / 地2公顷；…: two lines of running text without a mark between them. */
const isCutShort = (previous: Line, line: Line): boolean =>
  !ENDS.test(previous.text) &&
  !line.blankBefore &&
  previous.width >= NARROWEST_COLUMN - 4 &&
  /[，；。].*[^，；。]$/.test(previous.text) &&
  /[，；。]/.test(line.text) &&
  !/\d(?:[个家处件项条座所台套辆户名人场次亩米张份%]|公里|平方米|亿元|万元)$/.test(previous.text) &&
  !startsWithAction(line.text);

/** Running text, not a heading: it has ended sentences or two commas already, or is a bullet where bullets end with a mark. */
function isProse(open: Open, bulletsClose: boolean): boolean {
  if (open.marker?.kind === 'bullet' && bulletsClose) return true;
  const text = open.lines.at(-1)!.text + (open.lines.length > 1 ? open.lines[0]!.text : '');
  return /[。；]/.test(text) || /，.+，/.test(text);
}

/** Whether bullets of this document end their paragraphs with a mark, so that one without goes on. */
function closingBullets(lines: readonly Line[]): boolean {
  let closed = 0;
  let bullets = 0;
  lines.forEach((line, i) => {
    if (readMarker(line.text, null)?.kind !== 'bullet' || i === 0) return;
    bullets += 1;
    if (ENDS.test(lines[i - 1]!.text)) closed += 1;
  });
  return bullets > 2 && closed > bullets * 0.5;
}

function openMark(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('');
  if (text.length > 400) return false;
  return ['《》', '“”', '（）'].some((pair) => text.lastIndexOf(pair[0]!) > text.lastIndexOf(pair[1]!));
}

/** No paragraph of a plan has more lines; the bound keeps the work linear. */
const MOST_LINES = 120;
const WINDOW = 6;
const SLACK = 4;
const WIDEST_COLUMN = 64;
const NARROWEST_COLUMN = 14;

/** For each line: is it as wide as a column it stands in? No column, no full lines. */
function fullness(lines: readonly Line[]): boolean[] {
  const widths = lines.map((line) => line.width);
  return widths.map((width, i) => {
    const around = widths.slice(Math.max(0, i - WINDOW), i + WINDOW + 1);
    const near = widths.slice(Math.max(0, i - 2), i + 3);
    return isFull(width, around) || isFull(width, near);
  });
}

const isFull = (width: number, around: readonly number[]): boolean =>
  reaches(width, around, Math.max(...around)) || reaches(width, around, marginOf(around));

function reaches(width: number, widths: readonly number[], margin: number): boolean {
  if (margin > WIDEST_COLUMN || margin < 5) return false;
  const least = margin - Math.min(SLACK, margin * 0.3);
  if (width < least) return false;
  const atMargin = widths.filter((other) => other >= least).length;
  return atMargin >= widths.length * 0.5 && atMargin >= 2;
}

/** The width at which most lines end: a line or two that a picture pushed out do not widen the column. 0 where there is none. */
function marginOf(widths: readonly number[]): number {
  let margin = 0;
  let most = 0;
  for (const width of widths) {
    const ending = endingAt(width, widths);
    if (ending > most) [margin, most] = [width, ending];
  }
  if (margin < NARROWEST_COLUMN || most < Math.max(4, widths.length * 0.5)) return 0;
  return widths.filter((width) => width > margin).length <= 2 ? margin : 0;
}

/** How many lines end at a margin or a little before it. */
function endingAt(margin: number, widths: readonly number[]): number {
  let count = 0;
  for (const width of widths) if (width <= margin && width >= margin - SLACK / 2) count += 1;
  return count;
}

function isDoubleSpaced(lines: readonly Line[]): boolean {
  return lines.filter((line) => line.blankBefore).length > lines.length * 0.6;
}

function close(original: string, open: Open): Paragraph[] {
  const ranges = open.lines.map(({ start, end }) => ({ start, end }));
  const whole = normaliseRanges(original, ranges);
  const chars = markInlineNumbers(
    original,
    sliceChars(whole, open.skip, whole.text.length),
    open.marker?.kind === 'arabic' ? open.marker.number : null,
  );
  return boundedPieces(chars).map((piece, i) => ({
    chars: piece,
    marker: i === 0 ? open.marker : null,
    start: ranges[0]!.start,
    end: ranges.at(-1)!.end,
  }));
}

/** A bullet that breaks off in the middle goes on in the next one when that does not begin an action of its own. */
function mendBullets(paragraphs: Paragraph[]): Paragraph[] {
  const out: Paragraph[] = [];
  /** A bullet or two in a whole paper head no list: they stand where a page was pasted up. */
  const stray = paragraphs.filter(({ marker }) => marker?.kind === 'bullet').length < 3;
  for (const paragraph of paragraphs) {
    const before = out.at(-1);
    const bulleted = before?.marker?.kind === 'bullet' || (stray && before?.marker === null);
    if (before && paragraph.marker?.kind === 'bullet' && bulleted && isCut(before, paragraph)) {
      out[out.length - 1] = {
        ...before,
        end: paragraph.end,
        chars: { text: before.chars.text + paragraph.chars.text, at: [...before.chars.at, ...paragraph.chars.at] },
      };
    } else {
      out.push(paragraph);
    }
  }
  return out;
}

function isCut(before: Paragraph, next: Paragraph): boolean {
  if (before.chars.text.lastIndexOf('“') > before.chars.text.lastIndexOf('”')) return true;
  if (ENDS.test(before.chars.text) || before.chars.text.length < 10 || !/[，。；]/.test(before.chars.text))
    return false;
  return !startsWithAction(next.chars.text);
}
