/** What stands at the head of a line and orders it; lower levels hold higher ones. */
export interface Marker {
  kind: 'markdown' | 'part' | 'chinese' | 'bracketed' | 'arabic' | 'small' | 'circled' | 'bullet' | 'label';
  level: number;
  /** How much of the normalised text the marker takes. */
  length: number;
  number: number | null;
}

const LABEL =
  /^(?:时限|节点|牵头|配合|协办|(?:责任|包抓|包联|挂钩)领导)[:：]|^(?:牵头|责任|配合|协办|主办|承办|落实|协同|参与|参加|主责|负责|包保|联系|分管|实施)(?:单位|部门|科室|领导|处室|科|股室|人|处级领导)(?:及责任人)?[:：]|^(?:完成时限|完成时间|办结时限|办结时间|整改时限|时限要求|工作时限|时间节点|目标任务|工作目标|年度目标|工作措施|目前进度|目前进展|当前进展|最新进展|进展情况|完成情况|工作进展|推进情况|存在问题|下一步|下步打算|责任分工|建设内容|工作内容|工作任务|督办内容|督办事项|任务内容|主要措施|项目进展|形象进度)[^，。；：:]{0,6}[:：]/;

const PATTERNS: readonly { kind: Marker['kind']; level: number; pattern: RegExp }[] = [
  { kind: 'markdown', level: 0, pattern: /^#{1,6}/ },
  { kind: 'part', level: 1, pattern: /^第[一二三四五六七八九十]{1,3}(?:章|部分|篇|编)[、：:]?/ },
  { kind: 'chinese', level: 2, pattern: /^[一二三四五六七八九十]{1,3}(?:、|[.．](?!\d))/ },
  { kind: 'bracketed', level: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[）)][、.]?/ },
  { kind: 'small', level: 5, pattern: /^[（(]\d{1,2}[）)][、.]?/ },
  { kind: 'small', level: 5, pattern: /^\d{1,2}[）)]/ },
  { kind: 'circled', level: 6, pattern: /^[①-⑳⑴-⒇❶-❿㈠-㈩]/ },
  { kind: 'bullet', level: 7, pattern: /^(?:[-*]?[·•◆◇■□○●▲△★☆※➤►▪▶◎✦♦⚫]+|[-*](?=[^-*\d])|——?(?=[^—]))/ },
];
const ARABIC = /^(\d{1,3})(?:[、．]|\.(?!\d)|\.(?=\d))/;

/** The marker at the head of a normalised line. `expected` is the Arabic number that would come next: it lets 3.110千伏 be item 3. */
export function readMarker(text: string, expected: number | null): Marker | null {
  if (LABEL.test(text)) return { kind: 'label', level: 8, length: 0, number: null };
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const number = Number(arabic[1]);
    const stuck = /^\d+\.\d/.test(text);
    if (!stuck || number === expected) return { kind: 'arabic', level: 4, length: arabic[0].length, number };
  }
  for (const { kind, level, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { kind, level, length: match[0].length, number: null };
  }
  return null;
}
