import { isOrganisation, splitUnits } from './organisations';
import { personIn } from './personal-names';

/** Who answers for what stands before (a tail in brackets) or above (a line of its own). `term` is the words of a deadline, if any. */
export interface Responsibility {
  lead: string[];
  support: string[];
  leader: string[];
  term: string | null;
}

type Part = 'first' | 'duty' | 'support' | 'leader' | 'term';

/** Labels and what follows them. 责任单位 leads alone and supports beside 牵头单位. */
const LABELS: readonly [RegExp, Part][] = [
  [
    /^(?:主要)?(?:牵头|责任|分管|包保|联系|包联|挂钩|挂帅|责任区|区|县|镇|市|街道)(?:县级|区级|处级|镇|区|县|市)?(?:领导|区长|县长|镇长)|^(?:责任人|负责人|牵头人|包保人|牵头负责人|第一责任人|直接责任人|联系人|分管副?[区县镇市]长|包抓领导)/,
    'leader',
  ],
  [/^(?:牵头|主办|承办|主责|主管|主要责任)(?:单位|部门|科室|处室|股室|科|局|街道)?(?:及责任人)?/, 'first'],
  [/^(?:责任|负责|实施|落实|承接|建设)(?:单位|部门|科室|处室|股室|主体|科)?(?:及责任人)?/, 'duty'],
  [/^(?:配合|协办|协同|协助|参与|参加|会办|协作|支持)(?:单位|部门|科室|处室|股室|科)?/, 'support'],
  [/^(?:完成|办结|整改|时限|时间|进度|计划完成|工作|节点)(?:时限|时间|节点|要求|期限)?(?:要求)?/, 'term'],
];
const LABELLED =
  /(?:^|[，；。、（\s])([一-龥]{2,8})[:：]|((?:牵头|责任|配合|主办|协办|承办|主责|参与|协同)(?:单位|部门|科室|股室|处室)|(?:分管|责任|牵头|包保|包抓|包联|联系|挂钩|挂帅)[区县镇市]?领导|(?:完成|办结)(?:时限|时间))[:：]/g;
const VERB_TAIL =
  /^(.+?)((?:按照?(?:各自|部门)?(?:工作)?(?:职责|职能|分工)(?:分工)?|按|根据职责(?:分工)?|依职责|分别|分头|分工|共同|积极|具体|协同|联合|全程|参与|予以|做好|抓好|总)*(?:牵头(?:负责|落实|组织|抓总|抓|实施|推进)?|组织实施|负责(?:落实|实施|组织|牵头)?|落实|承办|主办|实施|配合(?:落实|实施|推进|做好|抓好|工作)?|参与|协办|协助(?:实施|组织|落实|推进|做好)?|参加|协同|支持|会办|协作))$/;

/**
 * '牵头单位：甲局；配合单位：乙局' or '甲局牵头，乙局、丙局配合，9月底前完成' or a bare '粮油科'; null for other words, save
 * where these stand `amongOthers` that name a part (甲局牵头，6月底前完成过半).
 */
export function readResponsibility(
  text: string,
  term: { start: number; end: number } | null,
  amongOthers = false,
): Responsibility | null {
  const plain = term ? text.slice(0, term.start) + '|' + text.slice(term.end) : text;
  const words = term ? text.slice(term.start, term.end) : null;
  const labelled = readLabels(plain);
  const spoken =
    labelled && labelled.lead.length === 0
      ? readTails(plain.replace(/[，；]?[^，；]*领导[:：][^，；]*/, ''), amongOthers)
      : null;
  const read =
    spoken && labelled ? { ...spoken, leader: labelled.leader } : (labelled ?? readTails(plain, amongOthers));
  return read && { ...read, term: words };
}

function labelOf(word: string): Part | null {
  for (const [pattern, part] of LABELS) {
    const match = pattern.exec(word);
    if (match && match[0].length === word.length) return part;
  }
  return null;
}

/** The labels of a text, each where it stands and where its value begins; one may stick to the value before it (区城管局完成时限：). */
function labelsIn(text: string): { part: Part; from: number; at: number }[] {
  const found: { part: Part; from: number; at: number }[] = [];
  LABELLED.lastIndex = 0;
  for (let match = LABELLED.exec(text); match; match = LABELLED.exec(text)) {
    const part = labelOf(match[1] ?? match[2]!);
    if (part) found.push({ part, from: match.index + match[0].length, at: match.index });
    else LABELLED.lastIndex = match.index + 1;
  }
  return found;
}

/** 牵头单位：…；配合单位：… in one run of text. */
export function readLabels(text: string): Omit<Responsibility, 'term'> | null {
  if (!/[:：]/.test(text)) return null;
  const found = labelsIn(text);
  if (found.length === 0) return null;
  const out: Omit<Responsibility, 'term'> = { lead: [], support: [], leader: [] };
  const hasFirst = found.some(({ part }) => part === 'first');
  found.forEach(({ part, from }, i) => {
    const value = text
      .slice(from, found[i + 1]?.at ?? text.length)
      .replace(/[，；|]*(?:前|底前)?(?:完成|办结)?[。；，|]*$/, '')
      .replace(/（$|^([^（]*)）$/, '$1');
    const marked = markedLeads(value);
    const spoken = !marked && part !== 'leader' && /牵头[，,；]|(?:配合|负责)$/.test(value) ? readTails(value) : null;
    if (marked) {
      out.lead.push(...marked.lead);
      out.support.push(...marked.support);
    } else if (spoken) {
      out.lead.push(...spoken.lead);
      out.support.push(...spoken.support);
    } else if (part === 'leader') out.leader.push(...leadersOf(value));
    else if (part === 'support' || (part === 'duty' && hasFirst)) out.support.push(...splitUnits(value));
    else if (part !== 'term') out.lead.push(...splitUnits(value));
  });
  return out;
}

const MARKED = /（(?:牵头|主办|主责)(?:单位|部门)?）/;

/** 甲局（牵头）、乙局: in a list of units those so marked lead; null for other words. */
function markedLeads(text: string): { lead: string[]; support: string[] } | null {
  if (!MARKED.test(text) || /[，；。]/.test(text)) return null;
  const names = splitUnits(text);
  const lead = names.filter((name) => MARKED.test(name)).map((name) => name.replace(MARKED, ''));
  return { lead, support: names.filter((name) => !MARKED.test(name)) };
}

/** Leaders as written, with their office; a telephone number makes a contact of one. */
export const leadersOf = (text: string): string[] =>
  /电话|\d{4}/.test(text) ? [] : splitUnits(text.replace(VILLAGE_OFFICE, ''));

/** 村主任 柏正荣, the space between them lost. */
const VILLAGE_OFFICE = /^村(?:“?两?委”?|党?支部)?(?:副?主任|委员|副?书记|支书)(?=[一-龥]{2,3}$)/;

/** What stays of 全年实施, 6月底前落实到位 when the words of the term are out. */
const LEFT_OF_TERM =
  /^(?:底?前)?(?:全面|全部|确保|力争|组织|持续)*(?:完成|实施|推进|落实|办结|见效|到位|销号|建成|开展)(?:到位|完毕)?$/;

/** 甲局牵头、乙局配合: a mark of lists between two that each do a part. */
const EACH_ITS_PART =
  /(牵头(?:负责|落实|组织|实施|抓总)?|指导|负责|主办|承办|落实|组织实施)、(?=[^，；、]{2,24}(?:、[^，；、]{2,24}){0,6}(?:配合|协助|协办|参与|参加|协同|支持|负责|落实|实施|指导)(?:$|[，；、。]))/g;

/** 区住建局指导: who guides stands by; null for other words. */
function guidesOf(text: string): string[] | null {
  const names = /指导$/.test(text) ? splitUnits(text.replace(/(?:负责|具体|业务|业务上|技术)*指导$/, '')) : [];
  return names.length > 0 && names.every(isOrganisation) ? names : null;
}

/** 甲局牵头，乙局配合 ; 甲局、乙局按职责分工负责 ; 甲办，方克明负责 ; a bare list of units. */
function readTails(text: string, amongOthers = false): Omit<Responsibility, 'term'> | null {
  const marked = markedLeads(text);
  if (marked) return { ...marked, leader: [] };
  const out: Omit<Responsibility, 'term'> = { lead: [], support: [], leader: [] };
  let pending: string[] = [];
  let known = false;
  let foreign = false;
  for (const part of text.replace(EACH_ITS_PART, '$1，').split(/[，；,;|]/)) {
    const clean = part
      .replace(/[前完成。]+$/, (tail) => (/^(?:前|前完成|完成|。)$/.test(tail) ? '' : tail))
      .replace(LEFT_OF_TERM, '')
      .replace(/^(?:[^，。；：]{2,8}：)?(?:（[一二三四五六七八九十\d]{1,2}）)?由/, '');
    if (clean === '') continue;
    const match = VERB_TAIL.exec(clean);
    const people = splitUnits(match?.[1] ?? clean).map(personIn);
    if (pending.length > 0 && people.every((name) => name !== null)) {
      out.lead.push(...pending);
      out.leader.push(...people);
      pending = [];
      known = true;
      continue;
    }
    const first = /^(.{2,20}?)牵头[、，]?(?:会同|联合)?(.{2,})$/.exec(clean);
    const leadsOthers = first && !/^(?:负责|落实|组织|实施|抓总|抓|推进)/.test(first[2]!);
    if (leadsOthers) {
      out.lead.push(...splitUnits(first[1]!));
      out.support.push(
        ...splitUnits(first[2]!.replace(/(?:具体|积极|协同|共同)*(?:配合|参与|负责|落实|实施|协助|协办)$/, '')),
      );
      known = true;
    } else if (match) {
      const [first, partners] = match[1]!.split(/会同|联合/);
      const names = [...pending, ...splitUnits(first!)].filter((name) => name.length < 26);
      if (partners) out.support.push(...splitUnits(partners));
      pending = [];
      const supports =
        /配合|参与|协办|协助|参加|协同|支持|会办|协作/.test(match[2]!) ||
        (out.lead.length > 0 && !/牵头/.test(match[2]!));
      (supports ? out.support : out.lead).push(...names);
      known = true;
    } else if (guidesOf(clean)) {
      out.support.push(...guidesOf(clean)!);
    } else if (splitUnits(clean).every(isOrganisation)) {
      pending.push(...splitUnits(clean));
    } else if (amongOthers) {
      foreign = true;
    } else {
      return null;
    }
  }
  if (foreign && !known) return null;
  if (known && pending.length > 0) out.support.push(...pending);
  else if (!known) out.lead.push(...pending);
  return out.lead.length + out.support.length > 0 ? out : null;
}
