import type { Status } from '../read-result';
import { type Deadline, findDeadlines } from '../recognise/deadlines';
import { actingUnits, namedLead } from '../recognise/acting-subject';
import { namedMask } from '../recognise/named-spans';
import { leavesRest } from '../recognise/partition';
import { findQuantities, type Quantity } from '../recognise/quantities';
import { readResponsibility, type Responsibility } from '../recognise/responsibility';
import { statusOf } from '../recognise/status';
import { announcesList } from '../segment/about-itself';
import { clauses, phrases, type Range, sentences } from '../segment/clauses';
import { isStageRun } from '../segment/stage-runs';
import type { Tense } from '../segment/tense';
import { leadInEnd, type Outlook, turn } from '../segment/turns';
import { BARE_TERM, closes } from './bare-ends';
import { isBareName, namesSubject, termBehind } from './beside-tails';
import { fallShort } from './fall-short';
import { isAssignment, isPreamble, relationOf } from './group-phrases';
import { type Phrase, readPhrase } from './phrase';
import { findTails, type Tail } from './tails';

/** An item before its measures are judged: where it stands in the paragraph and what reaches it. */
export interface DraftItem extends Range {
  words: string;
  status: Status;
  due: string | null;
  quantities: Quantity[];
  responsibility: Responsibility | null;
  /** The units that its own words say act. */
  acting: { lead: string[]; support: string[] };
  /** Where its own words begin after a deadline, from `from`. */
  head: number;
  /** The verb it opens with, or ''. */
  verb: string;
}

export interface ParagraphContext {
  tense: Tense;
  year: number;
  /** Whether the paragraph is one of a numbered or bulleted list. */
  listed?: boolean;
  /** Whether it tells of a year that is over. */
  closed?: boolean;
  /** Where it turns from what was promised to what came of it; 0 where it does not. */
  toldFrom?: number;
}

interface Draft {
  phrases: Phrase[];
  tense: Tense;
  /** Where its clause begins. */
  clause: number;
  inherited: string | null;
  /** 由甲局牵头 in its clause. */
  named: { lead: string[]; support: string[] } | null;
  /** Who was charged with an intention before it. */
  charged: { lead: string[]; support: string[] } | null;
  /** Where the thing is named that is to be done by those charged: 扩建项目由县教育局牵头，8月底前完成装修. */
  begins: number | null;
}

/** The items of one paragraph, in order, and the way it looks at its end. */
export function assembleParagraph(text: string, context: ParagraphContext): { items: DraftItem[]; outlook: Outlook } {
  const tails = findTails(text, context.year, context.tense === 'report' && context.listed !== true);
  const quantities = findQuantities(text, namedMask(text));
  const items: DraftItem[] = [];
  const toldAt = context.toldFrom ?? 0;
  let outlook: Outlook = { tense: toldAt > 0 ? 'plan' : context.tense, year: context.year, muted: false };
  let from = 0;
  let ahead: Responsibility | null = null;
  for (const tail of [...tails, null]) {
    from = termBehind(text, from, outlook.year, items);
    if (tail && namesSubject(text, from, tail)) {
      ahead = tail.responsibility;
      from = tail.to;
      continue;
    }
    const drafts: Draft[] = [];
    let lastSentence = 0;
    for (const sentence of piecesOf(text, { from, to: tail?.from ?? text.length })) {
      if (toldAt > 0 && sentence.from === toldAt) outlook = { ...outlook, tense: context.tense };
      outlook = turn(text.slice(sentence.from, sentence.to + 1), outlook, context.tense);
      if (outlook.muted) continue;
      const { tense, year } = outlook;
      lastSentence = drafts.length;
      const more = draftSentence(text, sentence, quantities, findDeadlinesIn(text, sentence, year), tense);
      const term = tense === 'plan' && drafts.length > 0 ? bareTerm(more) : null;
      if (term === null) drafts.push(...more);
      else for (const draft of drafts) draft.inherited ??= term;
    }
    const lastClause = drafts.at(-1)?.clause;
    const reaches = (draft: Draft, i: number): Tail | null =>
      tail &&
      ((tail.responsibility === null && i < lastSentence) ||
        (tail.reach === 'clause' && draft.clause !== lastClause) ||
        (tail.reach === 'sentence' && i < lastSentence))
        ? null
        : tail;
    const finished = drafts.map((draft, i) =>
      finish(text, draft, drafts, { tail: reaches(draft, i), closed: context.closed === true }),
    );
    for (const item of finished) item.responsibility ??= item.acting.lead.length > 0 ? null : ahead;
    ahead = null;
    shareSubjects(finished, drafts);
    openByRest(finished);
    items.push(...finished);
    from = tail?.to ?? text.length;
  }
  if (toldAt > 0) fallShort(items, toldAt);
  return { items, outlook };
}

/** The sentences of a range; a lead-in before a colon stands alone. */
function piecesOf(text: string, range: Range): Range[] {
  return sentences(text, range).flatMap((sentence) => {
    const cut = leadInEnd(text.slice(sentence.from, sentence.to));
    if (cut === 0) return [sentence];
    const at = sentence.from + cut;
    return [
      { from: sentence.from, to: at - 1 },
      { from: at, to: sentence.to },
    ];
  });
}

function findDeadlinesIn(text: string, range: Range, year: number): Deadline[] {
  return findDeadlines(text.slice(range.from, range.to), year).map((deadline) => ({
    ...deadline,
    start: deadline.start + range.from,
    end: deadline.end + range.from,
  }));
}

function draftSentence(
  text: string,
  sentence: Range,
  quantities: readonly Quantity[],
  deadlines: readonly Deadline[],
  tense: Tense,
): Draft[] {
  const drafts: Draft[] = [];
  if (isDecree(text.slice(sentence.from, sentence.to)) && !quantities.some(({ numberAt }) => isIn(numberAt, sentence)))
    return drafts;
  let overall: string | null = null;
  clauses(text, sentence).forEach((clause, number) => {
    /** 党政办要加强督办，…: charged with an intention, then with a task. */
    let charged: Draft['named'] = null;
    let named = namedLead(text.slice(clause.from, clause.to));
    let reach: string | null = null;
    let open: Draft | null = null;
    let pending: number | null = null;
    let begins: number | null = null;
    for (const range of phrases(text, clause)) {
      const phrase = readPhrase(
        text,
        pending === null ? range : { from: pending, to: range.to },
        quantities,
        deadlines,
      );
      const own = headDeadline(phrase, range);
      if (phrase.head >= phrase.text.length && own && number === 0 && drafts.length === 0 && !open) overall = own.date;
      if (isPending(phrase, range, pending !== null)) {
        pending = pending ?? range.from;
        reach = own?.date ?? reach;
        continue;
      }
      pending = null;
      const relation = announcesList(phrase.text, text.slice(phrase.to, phrase.to + 8))
        ? 'drops'
        : relationOf(phrase, open?.phrases ?? [], tense === 'plan');
      if (relation === 'continues' && open && open.phrases.length < MOST_PHRASES) {
        open.phrases.push(phrase);
      } else if (relation === 'drops') {
        if (SUBJECT_CHARGED.test(phrase.text)) begins = phrase.from;
        if (isAssignment(phrase.text)) named = assigned(named, phrase.text.replace(SUBJECT_CHARGED, '由'));
        else if (tense === 'plan') charged = actorIn(phrase.text) ?? charged;
        open = null;
        reach = own?.date ?? reach;
      } else {
        if (own?.wholeYear && /(?:确保|力争)$/.test(text.slice(phrase.from, own.start))) reach = own.date;
        open = {
          phrases: [phrase],
          tense,
          clause: clause.from,
          inherited: own?.date ?? reach ?? overall,
          named,
          charged,
          begins,
        };
        begins = null;
        drafts.push(open);
      }
    }
    if (pending !== null && reach !== null && open && tense === 'plan') open.inherited ??= reach;
  });
  return drafts;
}

function actorIn(text: string): Draft['named'] {
  const acting = actingUnits(text);
  return acting.lead.length > 0 ? acting : null;
}

/** 城南中学扩建项目由县教育局牵头: the thing before who answers for it. */
const SUBJECT_CHARGED = /^[^，。；]{3,24}?由(?=[^，。；]{2,24}(?:牵头|负责)$)/;

/** 市发改委牵头，市财政局配合，再争取…: who is named before a task answers for it. */
function assigned(named: Draft['named'], text: string): Draft['named'] {
  const read = readResponsibility(text, null);
  if (!read) return named;
  if (!named) return { lead: read.lead, support: read.support };
  const more = (list: readonly string[], others: readonly string[]) => [
    ...list,
    ...others.filter((name) => !named.lead.includes(name) && !named.support.includes(name)),
  ];
  return { lead: more(named.lead, read.lead), support: more(named.support, read.support) };
}

/** 为落实…，回应…，结合本镇实际，制定本方案: why a paper is written is nobody's task. */
const isDecree = (sentence: string): boolean =>
  /(?:制定|制订|编制|拟定|提出|出台|形成)(?:了)?(?:本|此|如下|以下)(?:[^，。；]{0,8})(?:方案|计划|意见|办法|细则|清单|要点|通知|措施|预案|规划|安排)[。：]?$/.test(
    sentence,
  );
const isIn = (at: number, range: Range): boolean => at >= range.from && at < range.to;

/** 明年6月底前形成…: the words of the term are no part of the action. */
function leadingTerm(phrase: Phrase): number {
  const first = phrase.deadlines[0];
  return first && first.start - phrase.from <= 1 ? first.end - phrase.from : 0;
}

/** More phrases than any office puts in one row: an item goes no further. */
const MOST_PHRASES = 12;

/** The deadline that a phrase opens with, perhaps after a word or two (确保全年…). */
const headDeadline = (phrase: Phrase, range: Range): Deadline | undefined =>
  phrase.deadlines.find(
    ({ start }) => start - phrase.from <= phrase.head + 2 || (start >= range.from && start - range.from <= 4),
  );

/** 累计为26.93万人次，发放…: for whom, the action comes after the comma. */
const FOR_WHOM = /^(?:累计|共|先后)?(?:为|向)[\d.]+[万亿]?余?[^，。；\d]{1,4}$/;

/** 北河治理工程，投资2180万元，已完成94%: the name of a work belongs to what is said of it. */
const NAMES_WORK = /^(?![与和同为对在把将以向由])[^，。；、“\d]{4,24}(?:工程|项目)$/;

/** Words of time or a bare subject before a comma belong to the phrase that follows. */
function isPending(phrase: Phrase, range: Range, alreadyPending: boolean): boolean {
  if (FOR_WHOM.test(phrase.text) || /^由.{2,24}(?:牵头|负责)$/.test(phrase.text)) return !alreadyPending;
  if (phrase.quantities.length > 0 && /(?<!其)中$/.test(phrase.text)) return !alreadyPending;
  if (phrase.quantities.length > 0 || phrase.verb !== '') return false;
  if (phrase.head >= phrase.text.length) return true;
  if (!alreadyPending && NAMES_WORK.test(phrase.text) && isBareName(phrase.text)) return true;
  if (alreadyPending || isPreamble(phrase, phrase.text.slice(phrase.head))) return false;
  return (
    range.to - range.from <= 5 &&
    !/[了已的]$|开工|完工|竣工|通车|封顶|全覆盖|清零|完成$|进场$|到位$|开业$|启用$|揭牌$|公示$|达标$/.test(phrase.text)
  );
}

function finish(
  text: string,
  draft: Draft,
  all: readonly Draft[],
  { tail, closed }: { tail: Tail | null; closed: boolean },
): DraftItem {
  const from = draft.phrases[0]!.from;
  const to = draft.phrases.at(-1)!.to;
  const words = text.slice(from, to);
  const quantities = draft.phrases.flatMap((phrase) => phrase.quantities);
  const acting = actingUnits(words);
  const judged = statusOf(words, draft.tense, closed);
  const status =
    judged === 'done' && !isCaseRate(words, quantities) && leavesRest(text, from, to, quantities) ? 'ongoing' : judged;
  const answering = draft.named ?? draft.charged;
  /** An earlier clause that names its own unit is not answered for by the bracket at the end. */
  const ownUnit =
    (acting.lead.length > 0 || (draft.named?.lead.length ?? 0) > 0) && draft.clause !== all.at(-1)!.clause;
  const termed = tail && status === 'planned' && (tail.of === null || words.includes(tail.of)) ? tail.due : null;
  const due = dueOf(draft, all, status, words) ?? termed;
  return {
    from: draft.begins ?? from,
    to,
    words,
    status,
    due,
    quantities,
    responsibility:
      (ownUnit ? null : tail?.responsibility) ??
      (answering && (acting.lead.length === 0 || words.includes('由'))
        ? { ...answering, leader: [], term: null }
        : null),
    acting,
    verb: draft.phrases[0]!.verb,
    head: draft.begins === null ? leadingTerm(draft.phrases[0]!) : from - draft.begins,
  };
}

/** 应急办要组织演练2次，完成鉴定7座: who is charged, is charged to the end of the clause. */
function shareSubjects(items: readonly DraftItem[], drafts: readonly Draft[]): void {
  for (let i = 1; i < items.length; i++) {
    const before = items[i - 1]!;
    const item = items[i]!;
    const sameClause = drafts[i]!.clause === drafts[i - 1]!.clause;
    const partOfIt = item.words.startsWith('其中');
    const ofItself =
      drafts[i]!.tense !== 'plan' && (HAPPENS.test(item.words) || before.acting.lead.some((name) => RULES.test(name)));
    if (item.acting.lead.length > 0 || (item.verb === '' && !partOfIt) || !sameClause || ofItself) continue;
    item.acting = { lead: before.acting.lead, support: [] };
  }
}

/** 已开工9所, 新增减税近3亿元: what came about says nothing of who acted. */
const HAPPENS =
  /^(?:全[市区县镇乡]|我[市区县镇局]|\d)|^(?:已|均|共|累计|全部)*(?:开工|动工|完工|竣工|建成|投用|投产|通车|通水|封顶|实现|达到|达|增长|下降|新增|减少|突破|荣获|获评|获|位居)/;

/** Who rules over all is told to act where others do. */
const RULES = /(?:党委|党工委|区委|县委|市委|省委|政府|各级[^，]*)$/;

/** Complaints, dangers, questions: what is counted as handled, with a rate, is a result. */
const CASES = new Set(['件', '条', '起']);
/** 除险加固水库7座，另2座计划9月进场: what comes after says that not all is done. */
function openByRest(items: readonly DraftItem[]): void {
  for (let i = 1; i < items.length; i++) {
    const { words, status, quantities } = items[i]!;
    const before = items[i - 1]!;
    if (before.status !== 'done' || status === 'done' || !/^(?:另|其余|余下|剩余)[^，。；]{0,2}\d/.test(words))
      continue;
    const unit = quantities[0]?.unit;
    if (!CASES.has(unit ?? '') && before.quantities.some((quantity) => quantity.unit === unit))
      before.status = 'ongoing';
  }
}

const isCaseRate = (words: string, quantities: readonly Quantity[]): boolean =>
  /率[^，。；\d]{0,3}\d[\d.]*%/.test(words) && quantities.some(({ unit }) => CASES.has(unit));

function dueOf(draft: Draft, all: readonly Draft[], status: Status, words: string): string | null {
  if (status === 'done') return null;
  const own = draft.phrases.flatMap((phrase) => phrase.deadlines);
  if (status === 'planned' && isStageRun(draft.phrases.at(-1)!.text)) return own.at(-1)!.date;
  const chosen =
    status === 'ongoing'
      ? own.find(({ start }) =>
          /(?:预计|计划|拟|力争|确保|将)(?:于|在|到)?$/.test(words.slice(0, start - draft.phrases[0]!.from)),
        )
      : (own.find(
          ({ wholeYear, end }) =>
            !wholeYear && !(own.length > 1 && BEGINS.test(words.slice(end - draft.phrases[0]!.from))),
        ) ?? own[0]);
  if (chosen) return chosen.date;
  if (status === 'ongoing') return null;
  return draft.inherited ?? bareTermAfter(draft, all);
}

/** 一季度启动、11月底前完成: the term of the beginning is not that of the task. */
const BEGINS = /^(?:全面|全部|正式|陆续)?(?:启动|开工|动工|进场|开始)/;

/** A sentence that only says when (8月底前完成。) says it of those before it. */
function bareTerm(drafts: readonly Draft[]): string | null {
  const phrase = drafts[0]?.phrases[0];
  if (!phrase || drafts.length > 1 || drafts[0]!.phrases.length > 1 || phrase.quantities.length > 0) return null;
  return phrase.deadlines.length > 0 && BARE_TERM.test(phrase.text.slice(phrase.head))
    ? phrase.deadlines[0]!.date
    : null;
}

/** 改造小区15个，更新管网12公里，10月底前完工: the term reaches back over its clause. */
function bareTermAfter(draft: Draft, all: readonly Draft[]): string | null {
  for (const later of all.slice(all.indexOf(draft) + 1)) {
    if (later.clause !== draft.clause) return null;
    const last = later.phrases.at(-1)!;
    if (last.deadlines.length > 0) return closes(last.text.slice(last.head)) ? last.deadlines[0]!.date : null;
  }
  return null;
}
