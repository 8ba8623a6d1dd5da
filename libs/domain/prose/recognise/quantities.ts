import type { Bound } from '../read-result';
import { boundOf } from './bounds';
import { isPartOfName } from './figures-in-names';
import { arabicNumeral, chineseNumeral, scaled } from './numerals';
import { multiplier, unitAt, unitName } from './units';

/** A number with its unit in normalised text: [numberAt, end) is the figure with its unit. */
export interface Quantity {
  value: number;
  unit: string;
  bound: Bound;
  numberAt: number;
  end: number;
  /** Where the unit begins. */
  unitAt: number;
  /** The words 余, 多, 以上 and the like after the unit end here. */
  after: number;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const CHINESE =
  /[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九十百千]+)?(?:点[零一二三四五六七八九]+)?/y;
const ROUND = /(?:近|超|超过|逾|上|突破|(?<![签合预特节制集简公])约|达)([百千万亿])(?=[余多]?[^亿万分年\d])/y;
const RANGE = /(?:-|—|--|——|~|至|到|－)(\d+(?:\.\d+)?)/y;
const SCALE =
  /(余|多|几)?(百万|千万|百亿|千亿|万亿|万|亿|千(?![克瓦伏米])|百(?!分))?(余|多|几|来(?=[个名人块户家亩]))?/y;

/**
 * Every quantity that counts, weighs or rates, in order. `masked` marks names (“1+6”, 《…》): no figure in them counts.
 * Years, dates, ordinals and figures inside names are left out. Source of rule: the field's writing of figures, GB/T 15835.
 */
export function findQuantities(text: string, masked: readonly boolean[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < text.length) {
    const read = masked[i] ? null : readAt(text, i);
    if (read === null) {
      i += 1;
    } else {
      if (read.quantity) found.push(read.quantity);
      i = Math.max(read.next, i + 1);
    }
  }
  return found.map((quantity, i) => ({ ...quantity, bound: sharedBound(text, found[i - 1], quantity) }));
}

/** 不少于12期、1500人次: a bound said before the first of two figures holds for both. */
function sharedBound(text: string, before: Quantity | undefined, own: Quantity): Bound {
  if (!before || own.bound !== 'exact' || before.after !== before.end) return own.bound;
  const shared = before.bound === 'at_least' || before.bound === 'at_most';
  return shared && /^[、和]$/.test(text.slice(before.end, own.numberAt)) ? before.bound : own.bound;
}

type Reader = (text: string, at: number) => { quantity: Quantity | null; next: number } | null;
const readersOf = (chars: string, read: Reader): [number, Reader][] =>
  [...chars].map((char) => [char.charCodeAt(0), read]);
/** What reads a figure that begins with a UTF-16 unit. */
const READERS = new Map<number, Reader>([
  ...readersOf('0123456789', readArabic),
  ...readersOf('零〇一二两三四五六七八九十百千', readChinese),
  ...readersOf('近超逾上突约达', readRound),
]);

const readAt: Reader = (text, at) => READERS.get(text.charCodeAt(at))?.(text, at) ?? null;

function readArabic(text: string, at: number): { quantity: Quantity | null; next: number } {
  ARABIC.lastIndex = at;
  const figure = ARABIC.exec(text)![0];
  let end = at + figure.length;
  RANGE.lastIndex = end;
  const range = RANGE.exec(text);
  const low = arabicNumeral(figure);
  let scaleOfLow = 1;
  let rangeEnd = end;
  if (range && Number(range[1]) > low && !isYearLike(figure, range[1]!)) {
    rangeEnd = end + range[0].length;
  } else {
    const spread = /^(万|亿|%)?(?:-|—|~|至|到)(\d+(?:\.\d+)?)(?=\1)/.exec(text.slice(end, end + 16));
    if (spread && spread[1] && Number(spread[2]) > low) {
      scaleOfLow = multiplier(spread[1]);
      rangeEnd = end + spread[0].length;
    } else {
      const united = unitRange(text, end, low);
      if (united > end) rangeEnd = united;
    }
  }
  const isRange = rangeEnd > end;
  end = rangeEnd;
  if (/^\.[^\d]/.test(text.slice(end, end + 2))) end += 1;
  const scale = scaleAt(text, end);
  const unit = unitAt(text, scale.end) ?? rareUnit(text, at, scale.end);
  if (isPartOfName(text, at, at + figure.length, end, scale.end, unit))
    return { quantity: null, next: nextAfterName(text, end) };
  const factor = isRange && scaleOfLow > 1 ? scaleOfLow : scale.factor;
  return finish(text, at, scaled(low, factor), scale, unit, isRange);
}

/** 10家-15家, 5%-8%: the second half of a range that names its unit twice; its figure begins the returned position's run. */
function unitRange(text: string, at: number, low: number): number {
  const unit = unitAt(text, at);
  if (unit === null) return at;
  const joint = /^(?:-|—|~|至)(\d+(?:\.\d+)?)/.exec(text.slice(at + unit.length, at + unit.length + 10));
  if (!joint || Number(joint[1]) <= low) return at;
  const end = at + unit.length + joint[0].length;
  return text.startsWith(unit, end) ? end : at;
}

/** A measure word that no list holds (5.8万余客): one character between a figure and a mark. */
function rareUnit(text: string, at: number, end: number): string | null {
  if (!/[一-龥]/.test(text[at - 1] ?? '') || !/^[一-龥](?:$|[，。；、）])/.test(text.slice(end, end + 2))) return null;
  return /[年月日号时届级版代后期弄楼室线路比前中内上下余多强前十大市区县镇]/.test(text[end]!) ? null : text[end]!;
}

const isYearLike = (from: string, to: string): boolean => /^(?:19|20)\d\d$/.test(from) && /^(?:19|20)\d\d$/.test(to);

function readChinese(text: string, at: number): { quantity: Quantity | null; next: number } {
  CHINESE.lastIndex = at;
  const figure = CHINESE.exec(text)![0];
  const end = at + figure.length;
  const scale = scaleAt(text, end);
  const tenths = inTenths(text, at, figure, end);
  if (tenths) return tenths;
  const unit = unitAt(text, scale.end, true) ?? (figure === '一' && text[scale.end] === '期' ? '期' : null);
  const value = chineseNumeral(figure.replace(/点.*/, ''));
  if (
    value === null ||
    unit === null ||
    isPartOfName(text, at, end, end, scale.end, unit) ||
    !countsInChinese(text, at, figure, scale.end, unit)
  ) {
    return { quantity: null, next: end };
  }
  return finish(text, at, scaled(value, scale.factor), scale, unit, false);
}

const TENTHS = /^成(?:以上|左右|多)?(?=$|[，。；、）的]|工程量|投资|进度)/;

/** 七成, 近四成, 三成以上: a share said in tenths. */
function inTenths(
  text: string,
  at: number,
  figure: string,
  end: number,
): { quantity: Quantity | null; next: number } | null {
  if (!/^[一二两三四五六七八九]$/.test(figure) || !TENTHS.test(text.slice(end, end + 6))) return null;
  if (text[at - 1] === '分') return null;
  const { bound, after } = boundOf(text, at, end + 1);
  const value = chineseNumeral(figure)! * 10;
  return { quantity: { value, unit: '%', bound, numberAt: at, unitAt: end, end: end + 1, after }, next: end + 1 };
}

/** Chinese numerals count only where they cannot belong to a set phrase: 第三届, 三个方面, 一批, 四个意识, 一条龙. */
function countsInChinese(text: string, at: number, figure: string, unitAtIndex: number, unit: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(unitAtIndex + unit.length, unitAtIndex + unit.length + 4);
  if (/各$/.test(before)) return /^(?:$|[，。；、）])/.test(after);
  if (/[第每逐任某这那同整半十几数续再“《]$/.test(before) || /[年月日]$/.test(before)) return false;
  if (
    figure === '一' &&
    /^[次期场轮]$/.test(unit) &&
    /每(?:半?[月年]|季度?|周|天)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 12), at))
  )
    return true;
  if (figure === '二' || (/[东南西北前后中上下左右]$/.test(before) && !/[初高]中$/.test(before))) return false;
  if (/[零一二三四五六七八九十]{2}/.test(figure) && !figure.includes('十') && !figure.includes('百')) return false;
  if (/^(?:为民|民生|惠民|利民)?(?:办)?实事/.test(after) && /[入的]$/.test(before)) return false;
  if (/十|百/.test(figure) && /^(?:制度|措施|举措|任务|项目|活动|改革)/.test(after)) return true;
  if (
    /^(?:事(?=$|[：，。；])|方面|环节|维度|层面|阶段|步骤|意识|自信|维护|确保|到位|结合|统一|坚持|关键|转变|体系|季度|融合|覆盖|龙|心|线|班子|委|会|中全会|纲要|五年|代|文明|共同|服从|聚焦|必须|第一|工作|任务|措施|举措|重点|困难|问题|要求|原则|规定|机制|制度|活动|改革|产业)/.test(
      after,
    )
  )
    return false;
  if (figure === '一') {
    if (
      /^(?:个|家|所|座|处|条|项|支|部|场|台)$/.test(unit) &&
      /^(?:$|[，。；、])/.test(after) &&
      (/、[^，。；、]{2,14}$/.test(text.slice(Math.max(0, at - 18), at)) ||
        /^、[^，。；、\d]{1,8}\d/.test(text.slice(unitAtIndex + unit.length, unitAtIndex + unit.length + 12))) &&
      !/[唯这那同某另]$/.test(before)
    )
      return true;
    if (
      !/(?:新建|建成|新增|改建|扩建|建设|引进|打造|开工|购置|组建|增设|开设|修建|培育|举办|出台|完成|建|设|办)$/.test(
        before.slice(-2),
      )
    )
      return false;
    return /^(?:所|座|家|处|支|部|栋|条|个|台|辆|项|场)$/.test(unit) && !/^(?:批|系列|体|定|方|龙|流|些)/.test(after);
  }
  return true;
}

function readRound(text: string, at: number): { quantity: Quantity | null; next: number } | null {
  ROUND.lastIndex = at;
  const match = ROUND.exec(text);
  if (!match) return null;
  const numberAt = at + match[0].length - 1;
  const rest = /^[余多]?/.exec(text.slice(numberAt + 1))![0].length;
  const unit = unitAt(text, numberAt + 1 + rest);
  if (unit === null || isPartOfName(text, numberAt, numberAt + 1, numberAt + 1 + rest, numberAt + 1 + rest, unit))
    return null;
  return finish(
    text,
    numberAt,
    multiplier(match[1]!),
    { factor: 1, end: numberAt + 1 + rest, about: rest > 0 },
    unit,
    false,
  );
}

interface Scale {
  factor: number;
  end: number;
  about: boolean;
}

function scaleAt(text: string, at: number): Scale {
  SCALE.lastIndex = at;
  const match = SCALE.exec(text)!;
  const about = Boolean(match[1] ?? match[3]);
  return { factor: multiplier(match[2] ?? ''), end: at + match[0].length, about };
}

function finish(text: string, at: number, value: number, scale: Scale, unit: string | null, isRange: boolean) {
  const end = scale.end + (unit?.length ?? 0);
  if (unit === null && !standsAlone(text, at, scale)) return { quantity: null, next: Math.max(end, at + 1) };
  const { bound, after } = boundOf(text, at, end);
  const judged = isRange ? 'at_least' : bound === 'exact' && scale.about ? 'about' : bound;
  return {
    quantity: { value, unit: unitName(unit ?? ''), bound: judged, numberAt: at, unitAt: scale.end, end, after },
    next: end,
  };
}

/** A figure without a unit counts after 达, 为, 至 and the like, when a mark, a bound or the end follows. */
function standsAlone(text: string, at: number, scale: Scale): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(scale.end, scale.end + 2);
  if (!/^(?:$|[，。；、）！]|以上|以下|以内|左右|位|上下)/.test(after)) return false;
  if (scale.factor >= 1e4 && MONEY.test(before)) return true;
  if (/(?:指数|系数|(?:人口|人)[^，。；\d]{0,16}数)$/.test(text.slice(Math.max(0, at - 24), at))) return true;
  return /(?:达到|达|为|至|到|突破|超过|超|控制在|不低于|不少于|不小于|不高于|不超过|不多于|低于|高于|少于|稳定在|保持在|≥|≤|>|<|约|近|升至|降至|是)$/.test(
    before,
  );
}

/** 花了96万, 收租金9.5万: in speech a sum goes without its unit. */
const MONEY =
  /(?:花了?|投资|投入|资金|收入|预算|租金|分红|补助|筹资|捐款?|交了|拿出|出资|补贴|产值|奖金|利润|冲刺|冲一冲)(?:了|约|近|共|达)*$/;

const nextAfterName = (text: string, end: number): number => end + (/^[.\d]+/.exec(text.slice(end))?.[0].length ?? 0);
