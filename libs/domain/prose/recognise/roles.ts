import type { Role, Status } from '../read-result';
import { isWhole } from './partition';
import type { Quantity } from './quantities';

export interface Judged {
  role: Role;
  value: number;
}

export interface RoleContext {
  text: string;
  /** Where the item begins and ends. */
  from: number;
  to: number;
  status: Status;
}

const RISE =
  '(?:增长|增加|提高|提标|提升|上升|增幅|增速|增收|递增|攀升|扩大|高出|高于|快于|加快|回升|上涨|上浮|涨|增|多|净增|超额|翻番|增产|多投|多收|多增)';
const FALL =
  '(?:下降|降低|减少|压减|压降|削减|缩短|下滑|回落|下浮|下调|减排|降幅|减幅|压缩|缩减|负增长|减产|减|降|少|跌)';
const FILL =
  '(?:了|约|近|超过|超|不低于|不少于|不超过|达到|达|在|幅度|比例|率|目标|力争|控制|分别|保持|各|同比|又|再|将|幅|：|≥|≤|或|逾|以上|突破|均|为)*';
const RISES = new RegExp(`${RISE}${FILL}$`);
const FALLS = new RegExp(`${FALL}${FILL}$`);
const TO_LEVEL = new RegExp(
  `(?:${RISE}|${FALL}|稳定|保持|维持|控制|压减|压缩|优化|改善|推进|扩大)(?:到|至|为|达到|达)(?:了|约|近|超过|超|不低于|不高于|≥|≤)*$`,
);
const SPEED = /(?:增速|增幅|涨幅|降幅|减幅|增长率|下降率|跌幅)(?:[^，。；\d]{0,6})$/;
const FROM = /(?:由|从)(?:[^，。；\d]{0,14})$/;
const TO_AFTER =
  /^(?:以上|左右)?(?:[^，。；\d]{0,6})?(?:提升|提高|上升|下降|降低|增加|增长|减少|扩大|压缩|缩短|优化|改善|压减|回落|攀升|降|升|增)?(?:到|至|为|达到|达)/;
const COMPARED =
  /(?:同比|环比|比上年|较上年|较去年|比去年|比\d{4}年|较\d{4}年|较同期|比同期|较上[月季]|比上[月季]|同期|上年同期|去年同期|[较比](?:年初|上年末|去年末|上月末|上期))[^，。；]*$/;
const SHARES = ['%', '‰', '个百分点', '倍'];
const GAP = /(?:还差|相差|差距|尚差|仅差|差)(?:约)?$/;
/** 较年度目标82%: what a level is held against. */
const YARDSTICK = /(?:较|比|低于|高于|超)[^，。；\d]{0,8}(?:目标|任务|计划|指标)(?:值|数)?$/;
/** 超年度任务1.6公顷: how much more than was promised. */
const OVER_PLAN = /超(?:额|出|过)?[^，。；\d]{0,6}(?:任务|目标|计划)(?:数|值|量)?$/;
/** 完成年度目标（锅炉146台、管网40公里）的80.8%、58.5%: the yardsticks stand in a bracket. */
const IN_YARDSTICK = /(?:目标|任务|计划)(?:任务|数|值)?（[^（）]*$/;
const OF_SHARE = /^(?:以上|左右)?）?的\d+(?:\.\d+)?(?:%|‰)/;
const AMONG =
  /^[^，。；\d、（]{0,14}(?<!其)中(?:的|已|有|已有|，已|，有|，)?(?:[^，。；\d]{2,40}等)?[^，。；\d]{0,10}\d/;
const COLLECT =
  /(?:收集|受理|收到|接到|接收|征集|办理|立案|识别|排查(?:出|发现)?|发现|查摆|摸排(?:出)?|投决|交办|转办|梳理(?:出)?|移送|认领|接办|接报|反馈|上报|登记|抽检|检测|初核|(?:处置|核查|研判|流转|接收)(?:[^，。；\d]{0,4}线索|[^，。；\d]{0,4}(?:诉求|工单|举报|信访件?)))[^，。；]{0,16}$/;
const SETTLE =
  /(?:解决|办结|整改|结案|消除|化解|答复|销号|交割|处置|完成|办复|调处|调解成功|落实|修复|了结|办复|采纳|采用|合格|回复|转立案|予以立案|审查立案|审结|查实|^，(?:其中)?(?:已)?完成$)/;
const SIDE_NOUN = /(?:受众|总投资额?|投资总额|分|占地面积?|涉及资金|计划投资|概算|另|剩余|还有)(?:约|近|达|共|为|：)?$/;
const SIDE_UNIT = /^(?:大类|小类|方面|批次|批|大|类|轮|期)$/;

/**
 * What a quantity stands for inside its item: the promise, the result, the whole a result is part of, a share, a change
 * against an earlier period, or something beside the point. Falls are negative changes. Source: the field's task tables.
 */
export function judgeRole(quantities: readonly Quantity[], index: number, context: RoleContext): Judged {
  const quantity = quantities[index]!;
  const before = beforeFigure(quantities, index, context);
  const after = context.text.slice(quantity.after, context.to);
  if (SHARES.includes(quantity.unit)) return shareRole(quantities, index, before, after, context);
  return countRole(quantities, index, before, after, context);
}

/** The words of the same phrase between the previous figure and this one. */
function beforeFigure(quantities: readonly Quantity[], index: number, context: RoleContext): string {
  const { numberAt } = quantities[index]!;
  const from = Math.max(context.from, quantities[index - 1]?.end ?? 0);
  return context.text.slice(from, numberAt);
}

function shareRole(
  all: readonly Quantity[],
  index: number,
  before: string,
  after: string,
  context: RoleContext,
): Judged {
  const { value, unit } = all[index]!;
  const phrase = before.replace(/^.*[，；]/, '');
  if (GAP.test(phrase)) return { role: 'other', value };
  if (unit === '%' && context.status !== 'planned' && YARDSTICK.test(phrase)) return { role: 'base', value };
  if (FROM.test(phrase) && TO_AFTER.test(after)) return { role: 'other', value };
  if (/自然增长率(?:为|达|不高于|控制在)?$/.test(phrase)) return { role: 'rate', value };
  if (SPEED.test(phrase)) return { role: 'change', value: /降幅|减幅|跌幅|下降率/.test(phrase) ? -value : value };
  if (TO_LEVEL.test(phrase)) return { role: unit === '个百分点' || unit === '倍' ? 'change' : 'rate', value };
  if (FALLS.test(phrase)) return changeOrGoal(-value, before, after, index, context);
  if (RISES.test(phrase)) return changeOrGoal(value, before, after, index, context);
  const previous = all[index - 1];
  if (previous && /^(?:和|、|与|及|，)$/.test(before)) {
    const same = judgeRole(all, index - 1, context);
    if (SHARES.includes(previous.unit)) return { role: same.role, value: same.value < 0 ? -value : value };
  }
  if (unit === '个百分点' || unit === '倍') return { role: 'change', value };
  return { role: 'rate', value };
}

/** Growth that is itself the promise is a target; beside a level, or in a report, it is a change. */
function changeOrGoal(value: number, before: string, after: string, index: number, context: RoleContext): Judged {
  const goal =
    context.status === 'planned' &&
    index === 0 &&
    !/同比|分别/.test(before) &&
    !/^(?:以上|左右)?，(?:达到|达|提高到|提升到)/.test(after);
  return { role: goal ? 'target' : 'change', value };
}

function countRole(
  all: readonly Quantity[],
  index: number,
  before: string,
  after: string,
  context: RoleContext,
): Judged {
  const quantity = all[index]!;
  const { value } = quantity;
  const phrase = before.replace(/^.*[，；]/, '');
  if (/较[^，。；]{1,8}(?:新增|增加)[^，。；\d]{0,4}$/.test(phrase)) return { role: 'change', value };
  if (index > 0 && OVER_PLAN.test(phrase)) return { role: 'change', value };
  if (COMPARED.test(phrase) && (RISES.test(phrase) || FALLS.test(phrase)))
    return { role: 'change', value: FALLS.test(phrase) ? -value : value };
  if (FROM.test(phrase) && TO_AFTER.test(after)) return { role: 'other', value };
  if (/(?:提高|上调|增加|提升)了?$/.test(phrase) && /^[，、](?:总数|总量)?达到?\d/.test(after))
    return { role: 'change', value };
  if (GAP.test(phrase)) return { role: 'other', value };
  if (OF_SHARE.test(after) || AMONG.test(after)) return { role: 'base', value };
  if (isBase(all, index, before, after, context)) return { role: 'base', value };
  const inherited = inheritedChange(all, index, before, context);
  if (inherited) return inherited;
  if (isBeside(all, index, phrase, after, context)) return { role: 'other', value };
  if (quantity.unit === '' && /率(?:为|达到?|至)?$/.test(phrase)) return { role: 'rate', value };
  return { role: promisedOrReached(quantity, before, context), value };
}

/** 分别较上年增加0.3万亩、0.2万吨: the second figure changes as the first does. */
function inheritedChange(all: readonly Quantity[], index: number, before: string, context: RoleContext): Judged | null {
  if (index === 0 || !/^[、和与及]$/.test(before)) return null;
  const previous = judgeRole(all, index - 1, context);
  return previous.role === 'change'
    ? { role: 'change', value: previous.value < 0 ? -all[index]!.value : all[index]!.value }
    : null;
}

/** 收集问题1747个，有效解决1439个 ; 24件建议已解决16件 ; 化解率90%（共20件）. */
function isBase(all: readonly Quantity[], index: number, before: string, after: string, context: RoleContext): boolean {
  const quantity = all[index]!;
  if (/（共$/.test(before) && (all.some(({ unit }) => unit === '%') || isSmaller(all[index - 1], quantity)))
    return true;
  if (
    context.status !== 'planned' &&
    IN_YARDSTICK.test(context.text.slice(context.from, quantity.numberAt)) &&
    /^[^（）]*）的?\d/.test(after)
  )
    return true;
  if (
    context.status !== 'planned' &&
    /^的?(?:年度|全年)?(?:目标|任务|计划|指标)(?:任务|数|值)?(?:$|[的占，。；、（）\d])/.test(after)
  )
    return true;
  if (context.status === 'planned') return false;
  if (/(?:计划|项目)总投资(?:额)?(?:约)?$/.test(before) && /^[^。；]{0,12}，[^，。；]{0,8}完成(?:投资)?\d/.test(after))
    return true;
  if (index > 0 && /(?:指标|控制数|预算|招聘计划)$/.test(before)) return true;
  const later = all.slice(index + 1).filter((other) => other.unit === quantity.unit && other.value <= quantity.value);
  if (later.length === 0) return false;
  if (
    index > 0 &&
    before === '' &&
    isBase(all, index - 1, context.text.slice(context.from, all[index - 1]!.numberAt), '，', context)
  )
    return true;
  if (index === 0 && /^[^，。；、\d]{0,14}(?:开工|开复工|完工|竣工|启动|投产|入库)\d/.test(after)) return true;
  if (contradictsRate(all, index, later[0]!)) return false;
  if (all.slice(0, index).some((other) => isSmaller(quantity, other) && COLLECT.test(wordsBefore(all, other, context))))
    return false;
  if (index === 0 && all.some(({ unit }) => unit === '%') && /，[^，]*(?:开工率|完工率|竣工率|完成率)/.test(after))
    return true;
  const next = later[0]!;
  const between = context.text.slice(quantity.after, next.numberAt);
  if (isWhole(context.text, context.from, all, index)) return true;
  if (/^(?:已)?(?:被|获)(?:采纳|采用|立案|批准)/.test(context.text.slice(next.after, context.to))) return true;
  return COLLECT.test(before) && (SETTLE.test(between) || /已/.test(between));
}

const wordsBefore = (all: readonly Quantity[], quantity: Quantity, context: RoleContext): string =>
  beforeFigure(all, all.indexOf(quantity), context);

const isSmaller = (part: Quantity | undefined, whole: Quantity): boolean =>
  part !== undefined && part.unit === whole.unit && part.value < whole.value;

/** A stated rate that is not the quotient of the two figures (摸排32416户，整改1583户，整改率96%) speaks of another whole. */
function contradictsRate(all: readonly Quantity[], index: number, part: Quantity): boolean {
  const rate = all.slice(index + 1).find(({ unit }) => unit === '%');
  return rate !== undefined && Math.abs((part.value / all[index]!.value) * 100 - rate.value) > 5;
}

function isBeside(
  all: readonly Quantity[],
  index: number,
  phrase: string,
  after: string,
  context: RoleContext,
): boolean {
  const { unit } = all[index]!;
  if (/(?:受众|受惠)/.test(phrase)) return true;
  if (
    context.status === 'planned' &&
    index > 0 &&
    /(?:惠及|受益|覆盖)(?:群众|居民|人口|人群|农户|家庭|职工|学生|村民)*(?:约|近|超|超过|达)?$/.test(phrase)
  )
    return true;
  if (/^(?:方面|个方面)/.test(after) || (unit === '个' && /^方面/.test(after))) return true;
  if (
    SIDE_UNIT.test(unit) &&
    /^(?:的|[^，。；]{0,10})\d|^(?:完成|组织|开展)/.test(after) &&
    (all.length > index + 1 || /分$/.test(phrase)) &&
    /(?:分|形成|涵盖|涉及|包括|^)$/.test(phrase)
  )
    return all.length > 1;
  if (isSizeInBrackets(context.text, all[index]!)) return true;
  if (SIDE_NOUN.test(phrase) && isInBrackets(context.text, all[index]!.numberAt)) return true;
  return /(?:^|[，、（])(?:另|在建|另有|正在(?:建设|施工|装修|推进))$/.test(phrase) && index > 0;
}

const SIZES = new Set(['元', '平方米', '亩', '张', '立方米', '千瓦', '兆瓦', '公顷']);
/** 游客中心（1200㎡）, 迁建项目（投资1.6亿元、床位350张）: how big the thing before the bracket is. */
function isSizeInBrackets(text: string, { numberAt, unit }: Quantity): boolean {
  const open = text.lastIndexOf('（', numberAt);
  if (!SIZES.has(unit) || open < 0 || numberAt - open > 40) return false;
  const inside = text.slice(open + 1, numberAt);
  if (/）|其中|含|计划|任务|共|年|完成|已|新增/.test(inside)) return false;
  return (
    /[一-龥”]$/.test(text.slice(0, open)) && !/\d[^，。；、]{0,14}$/.test(text.slice(Math.max(0, open - 15), open))
  );
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
}

function promisedOrReached(quantity: Quantity, before: string, context: RoleContext): Role {
  if (context.status === 'planned') return 'target';
  const phrase = before.replace(/^.*[，；]/, '');
  if (/(?:计划|目标|年度任务|目标任务|任务数|指标|（任务|应)为?$/.test(phrase)) return 'target';
  if (context.status === 'done' || STANDING.test(phrase)) return 'actual';
  const head = context.text.slice(context.from, quantity.numberAt);
  const spoken = head.replace(/^.*[，；]/, '');
  const rest = context.text.slice(quantity.end, context.to);
  if (BROUGHT_ABOUT.test(spoken) || /^[^，。；\d]{0,12}已(?!列入|纳入)/.test(rest)) return 'actual';
  if (/(?<!列入|纳入)计划|拟|应(?=[一-龥])|年度任务|目标任务/.test(spoken) && !/已|占|完成(?:年度|计划)/.test(spoken))
    return 'target';
  const reached = lastOf(REACHED, head);
  const promised = lastOf(PROMISED, head);
  if (/^，(?:尚有|还有|剩|另有|正在|在建|占|完成(?:全年|年度|年计划|总?工程量|[市县区]))/.test(rest)) return 'actual';
  if (reached < 0 && (PUSHED.test(rest) || DUE_SOON.test(rest))) return 'target';
  if (reached < 0 && promised < 0) return 'actual';
  if (reached < 0 && /^[^，。；]{0,20}正在/.test(rest)) return 'actual';
  return reached >= promised ? 'actual' : 'target';
}

/** 完成38项，正常推进81项，滞后7项: how many stand where. */
const STANDING =
  /(?:(?:正常|有序|正在|按序时|加快)推进|推进中|(?:进度|进展)?滞后|进展缓慢|未(?:完成|开工|启动)|(?:达到?|超|符合)序时(?:进度)?|办理中|逾期)的?(?:有|共)?$/;
/** 已实施2.1万亩, 完成改造8台: the verb of the figure itself. */
const BROUGHT_ABOUT =
  /(?:已|累计(?!计划)|实际|(?<!计划|预计|确保|力争|拟|应)(?:完成(?!投资计划|[^，。；\d]{0,6}(?:目标|任务|计划))|竣工|完工))[^，。；\d]{0,10}$/;
/** 7项工程有力推进: the whole that is being worked on. */
const PUSHED = /^[^，。；\d]{0,24}推进(?:$|[，。；])/;
/** 2处正在整改，预计11月20日前交付: what is still to be handed over by a day. */
const DUE_SOON =
  /^[^，。；\d]{0,4}正在[^，。；\d]*，(?:预计|计划|力争)[^，。；]{0,12}(?:[月旬日底]|季度)(?:之?前|内)[^，。；]{2,}/;
const REACHED = /已|完成(?!投资计划)|建成|开工|达|实现|累计|其余|投用|争取|新增|目前/g;
const PROMISED =
  /(?<!列入|纳入)计划|拟|应(?=[一-龥])|年度任务|目标任务|(?<!已)(?:启动|攻坚|推进|新建|实施|加快|集聚|改造|建设)/g;

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
