import { actingUnits } from '../recognise/acting-subject';
import { isOrganisation, splitUnits } from '../recognise/organisations';
import { readResponsibility } from '../recognise/responsibility';
import { isAboutItself } from '../segment/about-itself';
import { isStageRun } from '../segment/stage-runs';
import type { Phrase } from './phrase';

/** How a phrase stands to the item before it. */
export type Relation = 'starts' | 'continues' | 'drops';

const PREAMBLE =
  /^(?:以(?!上|下|内|及).{1,40}(?:为|导向|抓手|引领|契机|主线|载体|基础|思维|建设|发展|创建)|以[“《]|围绕|聚焦|坚持|按照|根据|依据|(?:深入|全面|认真|坚决|积极)?(?:贯彻|践行)|为了|通过(?!了|《|[^，]{0,24}(?:验收|评审|认证|考核|评估|审议|审核))|针对|面对|立足|着眼|紧扣|紧紧|对标|牢固树立|牢牢|秉持|高举|锚定|瞄准|依托|充分发挥|积极发挥|发挥|利用|借助|随着|本着|把握|抢抓|树牢|始终|正确|真正|整合资源|丰富内涵|开局|在.{1,24}(?:下|基础上|过程中|方面)$|运用|充分|多管齐下|第一时间$|主动对接|严格按照|结合|(?:积极|及时)?(?:回应|顺应|响应)[^，。；\d]{0,16}(?:关切|期盼|期待|需求|身边事|呼声|号召|愿望))/;
const CONTINUES =
  /^(?:同比|环比|较|比(?!赛|武)|分别|占|增长|下降|增幅|增速|降幅|累计达|累计(?:完成|实现)?投资|惠及|受益|受众|覆盖(?!率)|涉及|达到|达(?!标)|完成(?:省|市|区|县)?(?:下达)?(?:的)?(?:年度|全年|年|调整|年初)?(?:目标|任务|计划|预算|指标)(?:任务|目标|数)?(?:的)?\d|完成(?:了)?[^，。；\d]{0,14}的[\d.]+%|突破|为(?:年初|全年|年度)?(?:预算|计划|目标)|(?:同|可比|自然|同期)口径|剔除|恢复[至到]|控制在[^，。；\d]{0,8}(?:指标|控制数)|位居|位列|距|距离|还差|尚有|还有(?=\d)|剩(?=\d)|另有(?=\d)|在建(?=\d)|完成总?工程量|(?:低于|高于|超|欠)(?:年|全[市省县区]|序时|计划|预期|平均|目标)|超额|超过|总投资|总建筑|总面积|投资额|总长|总计|其中|其余|剩余|减量|建筑面积|解决率|办结率|完成率|整改率|满意率|增加(?=\d)|减少(?=\d)|提高(?=\d)|降低(?=\d)|涵盖|实现(?=\d+%)|均|平均|由|从|设(?=床位|置床位)|(?:人均|户均|日均|月均))/;
const STAGE =
  /^(?:完成|实现|主体|结构|封顶|开工|竣工|完工|通车|投用|投入使用|投入运营|启用|开放|开业|验收|交付|建成|通过验收|具备|基本建成|全面完成|全部完成|全面建成|全部|开门|投产|运行|达产|贯通|启动|进场|招标|落地|施工|正在|办理|预计|并网|挂牌|运行|恢复(?:通车|通行|供水|供电|运行|营业|开放)|汇编成册|移交|开园|收官|印发|发布|上线|出台|开馆|投运|亮相|揭牌|到位|销号|进场)/;
const PURPOSE =
  /^(?:有效|切实|进一步|不断|全面|持续|显著|大幅|大大|着力|努力|充分|全力|深入|较好|明显|稳步)*(?:提升|提高|增强|营造|使|让|促进|保障(?!\d)|打通|引导|取得(?![^，。；]{2,20}(?:认证|资质|证书|牌照|称号))|得到|受到|讲好|筑牢|夯实|展现|激发|改善|缓解|优化(?!调整)|解决|破解|维护|释放|满足|凝聚|弘扬|书写|彰显|助力|助推|赋能|为)/;
const OUTCOME =
  /^(?:有效|实际)?(?:完成(?=\d)|解决|整改|结案|审查立案|审结|采纳|办结|消除|化解|处置|答复|调处|调解|完成投资交割|已解决|已整改|已办结|整改问题|已消除|完成整改|成功化解|完成投资|已答复|已完成|完成交割|其中已|现已|目前已|主体已|已|通过[^，。；\d]{1,4}(?:处置|解决|化解|办结)(?=\d))/;

/** Whether a phrase begins an item, goes on with the one before it, or belongs to none. */
export function relationOf(phrase: Phrase, current: readonly Phrase[], planned: boolean): Relation {
  const counts = phrase.quantities.length > 0;
  const core = phrase.text.slice(phrase.head);
  if (ATTENDS.test(phrase.text) && !/《/.test(phrase.text)) return 'drops';
  if (
    AGENDA.test(phrase.text) ||
    isAboutItself(phrase.text) ||
    (planned && (SANCTION.test(phrase.text) || MEETING.test(phrase.text)))
  )
    return 'drops';
  if (!counts && /^(?:均|都)?未(?!发生|出现)|^没有?(?!发生|出现)/.test(phrase.text)) return 'drops';
  if (!counts && isAssignment(phrase.text)) return current.length > 0 ? 'continues' : 'drops';
  if (current.length > 0) {
    if (continues(phrase, core, current, planned)) return 'continues';
    if (!counts && isPurpose(phrase, core) && !hasEnd(phrase.text)) return 'drops';
  }
  if (isPreamble(phrase, core) && (!counts || FOCUS.test(core))) return 'drops';
  if (!counts && isPurpose(phrase, core) && !planned && !hasEnd(phrase.text)) return 'drops';
  return 'starts';
}

/** Who came to a meeting is no result. */
const ATTENDS =
  /(?:出席|列席|参加|参与)(?:了)?(?:本次|此次)?(?:会议|大会|活动|仪式|座谈)?$|[出列]席|主持(?:召开)?[^，。；]{0,10}会/;
/** 会议原则同意《…》, 制定本方案: what a paper says of itself or of a meeting's agenda is nobody's task. */
const AGENDA =
  /[中上][^，。；\d]{0,4}(?:承诺|指出|强调|提出|要求|表示|介绍)$|(?:如何|怎样|吗|什么|哪些)$|能否[^，。；]{0,8}$|^(?:会议)?(?:原则)?(?:上)?(?:同意|听取|审议)(?:了|通过)?《|^会议(?:原则)?(?:同意|听取|审议|研究)|^[（(]?共印\d+份|(?:特|现)?(?:制定|制订|编制|拟定|提出)(?:了)?(?:本|此|如下|以下)(?:工作)?(?:实施)?(?:方案|计划|意见|办法|细则|清单|要点|通知|措施|预案|规划)/;
/** 由甲办牵头, 乙局配合: who does it, no action of its own. */
export const isAssignment = (text: string): boolean =>
  (/^(?:由)?[^，。；]{2,24}(?:牵头|负责|配合|协助|主办|承办|协办)$/.test(text) ||
    /^由[^，。；]{2,12}牵头、[^，。；]{2,16}(?:落实|实施)$/.test(text) ||
    chargesUnits(text)) &&
  readResponsibility(text, null) !== null;
/** 由镇卫生院负责实施, 妇联协助组织: units, and what part they have in what was named. */
function chargesUnits(text: string): boolean {
  const names =
    /^(?:由)?([^，。；]{2,24}?)(?:具体|共同|协同|积极|负责|按职责)*(?:牵头|负责|配合|协助|承办|参与)(?:组织实施|组织|实施|落实|推进|做好|抓好|办理)$/.exec(
      text,
    )?.[1];
  return names !== undefined && splitUnits(names).every(isOrganisation);
}
/** 满意率低于90%的不予验收, 逾期两次的通报批评: what follows who falls short, no task. */
const MEETING =
  /(?:代表大会|全体会议|全会|党代会|人代会|会议)(?:第?[一二三四五六七八九十]+次)?(?:会议|全会)?(?:在[^，。；]{2,12})?(?:隆重|顺利|胜利)?(?:开幕|闭幕|召开|举行)$/;
const SANCTION =
  /扣[\d.]+分|(?:加|计|得|记)[\d.]+分(?:$|，)|得分[^，。；]*(?:优秀|良好|合格)|(?:低于|高于|超过|不足|未|不|逾期|连续|排名|发生|落后|滞后)[^，。；]{0,24}的(?:项目|单位|部门|企业|乡镇|镇|街道|村|个人|人员|干部|责任人)?[，]?(?:一律|坚决|将|要|可|由)*(?:不予|不得|予以|给予|取消|扣|暂停|通报|约谈|问责|追究|一票否决|倒查|警告)/;
const FOCUS =
  /^(?:聚焦|围绕|针对|锚定|瞄准|紧扣|对标)(?!.{0,30}(?:开办|新建|完成|举办|打造|建成|开展|形成|推出|整合|组织|实施))/;
const isPurpose = (phrase: Phrase, core: string): boolean =>
  PURPOSE.test(core) && !/《/.test(core) && !phrase.text.startsWith('成功');
export const hasEnd = (text: string): boolean =>
  /全覆盖|清零|开工|竣工|完工|通车|投用|销号|封顶|验收|试点|挂牌|荣获|获评|全面消除|认证$|问题$/.test(text);

export function isPreamble(phrase: Phrase, core: string): boolean {
  if (/^(?:确保|力争|较好|圆满|全面|超额)*完成.{0,24}(?:目标任务|各项任务|各项工作)$/.test(phrase.text)) return true;
  if (hasEnd(phrase.text)) return false;
  return PREAMBLE.test(core) || PREAMBLE.test(phrase.text);
}

function continues(phrase: Phrase, core: string, current: readonly Phrase[], planned: boolean): boolean {
  const previous = current.at(-1)!;
  const owned = current.some(({ quantities }) => quantities.length > 0);
  const counts = phrase.quantities.length > 0;
  if (isStageRun(phrase.text) && current.every(({ deadlines }) => deadlines.length === 0)) return true;
  if (
    phrase.deadlines.length > 0 &&
    current.some(({ deadlines }) => deadlines.length > 0) &&
    !/^(?:预计|计划)/.test(phrase.text) &&
    !(CONTINUES.test(core) && counts)
  )
    return false;
  const tellsPart = phrase.text.startsWith('其中') && sharesUnit(phrase, [previous]);
  if (/^其中.*(?:主体|正在)/.test(phrase.text) && !tellsPart) return false;
  if (phrase.text.startsWith('其中') && phrase.deadlines.length > 0) return false;
  if (/^(?:其余|其他|剩余|余下|另)/.test(core) && owned && (phrase.deadlines.length > 0 || /正在/.test(phrase.text)))
    return false;
  if (/^(?:其余|剩余|另)/.test(phrase.text) && owned) return true;
  if ((CONTINUES.test(phrase.text) || CONTINUES.test(core)) && (counts || /^其中/.test(phrase.text))) return true;
  if (
    (planned ? /^[^，\d]{0,4}率/ : /^[^，\d]{0,8}率/).test(core) &&
    /^[^，\d]{0,8}率(?:达|达到|为|提升至|提升到|提高到|提高至|稳定在|保持在|保持)?\d/.test(core) &&
    owned
  )
    return true;
  if ((OUTCOME.test(phrase.text) || OUTCOME.test(core)) && owned && sharesUnit(phrase, current)) return true;
  if (owned && SO_FAR.test(phrase.text) && sharesUnit(phrase, current)) return true;
  if (STAGE.test(core) && counts && core.length <= 10 && phrase.deadlines.length === 0 && sharesUnit(phrase, current))
    return true;
  if (owned && AMONG_THEM.test(core)) return true;
  if (owned && /^(?:力争|冲刺|争取)[\d.]+[万亿]?[^，。；\d]{1,3}$/.test(phrase.text)) return true;
  if (!owned && /^(?:完成|开工|竣工|建成|投用|启动|签约)[\d.]+[万亿]?余?[^，\d]{1,3}$/.test(core)) return true;
  if (owned && OF_TASK.test(phrase.text)) return true;
  if (/^(?:主体|结构|现|目前|均|已|计划|预计|拟)/.test(phrase.text) && !counts && core.length <= 14) return true;
  if (
    STAGE.test(core) &&
    core.length <= 12 &&
    !counts &&
    objectOf(core).length <= (phrase.deadlines.length > 0 ? 6 : 1)
  )
    return true;
  if (/^(?:已|其中已|现已|目前已)/.test(phrase.text) && /^(?:启动|推进|计划|实施|全面启动)/.test(previous.text))
    return true;
  if (counts && phrase.verb === '' && owned)
    return !(planned && MEETS.test(core)) && isSideFigure(phrase, core, previous);
  if (!planned && /^(?:力争|确保|即将)/.test(phrase.text) && !counts && core.length <= 14) return true;
  if (/^(?:逐步|稳步|有序|按计划|并汇编|汇编|点对点)/.test(phrase.text) && !counts) return true;
  return false;
}

/** 超额完成任务, 提前完成年度目标任务: how what was counted stands to what was asked. */
const OF_TASK = /^(?:已|均|均已)?(?:超额|提前|圆满|全面|如期|按期)*完成(?:了)?(?:全年|年度|既定)?(?:目标)?任务$/;
/** 今年计划改造86个，目前开工79个: how many of them so far. */
const SO_FAR = /^(?:截至)?(?:目前|现|至今)(?:已|共|累计)?(?:开工|完工|完成|建成|竣工|投用|签约|交付)(?=\d)/;

/** 35岁以下占比不低于60%: how many of those counted before are of a kind. */
const AMONG_THEM =
  /^[^，。；]{1,8}(?:以下|以上|女性|青年|一线|农民|本科)[^，。；\d]{0,8}(?:占比|比例|占)[^，。；\d]{0,6}\d[\d.]*%/;

/** 办结率100%, 驿站≥20处: a yardstick of its own in a plan. */
const MEETS = /^[^，\d]{4,}率|[≥≤]|不少于|不低于/;
const OPENS_ANEW = /^(?:向|为|对|与|在|将|把|由|协助|会同|联合|配合|协同)/;
const ACTS =
  /(?:荣获|获评|响应|累计捐|成立|突破|控制|完成|实现|达到|增长|下降|提高|不低于|不高于|不超过|保持|达|新增|提升|由[^，。；]{0,12}(?:提|增|升|降|扩|压|减|缩)[^，。；\d]{0,2}[到至]|压缩|开行|加装|惠及|腾地|拔点|签约|稳定在|出栏)/;

/** A noun with its figure (减量面积182亩) goes on; another subject, the same kind of figure, or one after a comparison does not. */
function isSideFigure(phrase: Phrase, core: string, previous: Phrase): boolean {
  if (
    OPENS_ANEW.test(core) ||
    actingUnits(core).lead.length > 0 ||
    COMPARES.test(previous.text) ||
    sharesUnitWith(phrase, previous)
  )
    return false;
  return !ACTS.test(core.slice(2, 24));
}

const COMPARES = /^(?:同比|环比|较|比|下降|增长|上升|降幅|增幅|减少|增加)/;
/** Indicators stand one a row; things built or held share the verb (新建食堂1个，助餐点2个). */
const INDICATOR_UNITS = new Set(['元', '美元', '人', '吨', '起', '']);
const sharesUnitWith = (phrase: Phrase, other: Phrase): boolean =>
  phrase.quantities.some(
    ({ unit }) => INDICATOR_UNITS.has(unit) && other.quantities.some((quantity) => quantity.unit === unit),
  );
const objectOf = (core: string): string => core.replace(STAGE, '');

function sharesUnit(phrase: Phrase, current: readonly Phrase[]): boolean {
  const units = new Set(current.flatMap(({ quantities }) => quantities.map(({ unit }) => unit)));
  return phrase.quantities.some(
    ({ unit, value }) =>
      units.has(unit) &&
      current.some(({ quantities }) => quantities.some((other) => other.unit === unit && other.value >= value)),
  );
}
