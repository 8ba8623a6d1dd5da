import type { Status } from '../read-result';
import type { Tense } from '../segment/tense';
import { isShortOfPlan, isShortOfYear } from './short-of-plan';

/** What a clause shows, and the status that this means where it is asked for. */
type Sign = readonly [shown: RegExp | ((text: string) => boolean), status: Status];

/** Work in hand: 正在, 在建, 尚有12个, 待批, 滞后, 接近尾声. */
const GOING_ON =
  /正常推进|按(?:计划|序时|节点)推进|正在|正(?=进行|办理|着手|筹备|筹建|组织|开展|抓紧|加紧|加快|报审|在走)|在走|在建(?!成|工地|项目|工程|筑)|施工中|推进中|(?:有序|稳步|有力|快速|全力|分步|扎实|加快)推进$|(?<!在[^，。；]{0,12})进行中|办理中|实施中|建设中|延期|暂缓(?=实施|建设|推进|启动)|停工$|搁置|处于[^，。；]{2,10}阶段|进入[^，。；]{0,8}(?:阶段|尾声)|接近尾声|尚未|尚有|还差|还有(?=\d)|剩(?=\d)|暂时无法|待批|待验收|报审|等待(?=授牌|验收|批复|审批|接电)|试运行中|(?:已|日)[^，。；]{0,10}(?:试运行|调试)|(?:未达(?:到)?|达到|欠|落后|滞后)于?序时|滞后(?!性)|低于(?:年)?(?:度)?(?:计划|目标)|进展顺利|逐步推进|仅完成|(?<!从|并|均|都|仍)未(?:启动|开工|动工|完工|进场)(?:$|[，。；])|初步(?:完成|具备)(?=$)/;
/** 滞后问题挂账销号, 在建的项目: a state that only says which things are meant. */
const STATE_OF =
  /正在[^，。；]{1,6}的[一-龥]|(?:滞后|尚未[^，。；]{0,6}|在建|未达[^，。；]{0,6}|进展缓慢)的?(?:问题|项目|工程|单位|事项|任务|环节)/;
const REACHED = /已(?!办结率)|完成了|荣获|获评|建成并|均已|顺利完成|圆满完成|现已|成功创建/;
const TERM =
  '(?:年内|年底|[一二三四]季度|\\d{1,2}月(?:\\d{1,2}日|底|中旬|上旬|下旬)?|[上下]半年|下(?:个)?月|明年[^，。；\\d]{0,4})';
const ENDS =
  '(?:启动|完成|开工|投用|投入使用|进场|建成|完工|竣工|到位|交付|开业|启用|运营|通车|通水|通气|通电|打通|贯通|投产|试运行|封顶|验收|销号|办结|开放)';
/** 6月底前投入使用: an end with its term. */
const END_BY_TERM = new RegExp(`${TERM}(?:之?前)?[^，。；]{0,8}${ENDS}`);
const PROMISED =
  /力争|确保|要(?=加快|加紧|抓紧|全部|尽快)|计划(?=[^，。；]{0,12}(?:完成|建成|开工|开业|投用|启动|交付|\d+月|年底))|预计(?=[^，。；]{0,12}(?:前|底|月)(?![^，。；]*已))|拟(?:于|在|建|新)|将(?:于|在|完成|建成|新建|实现|继续)|年内(?:将|力争|确保|全部)/;
/** Verbs of effort at the head of a clause, that say nothing of an end. */
const UNDER_WAY =
  /^(?:[^，。；、“《\d]{0,10}?)(?:继续推进|推进|推动(?![^，。；]{0,20}(?:落[地细]|成立|完成|建成|解决|新增|整改|通过|投用))|配合(?=做好)|启动(?!《)|攻坚|加快|持续(?!了)|继续|打造|破解|开工|动工|全面实施|实施.{0,12}三年行动|积极创建|深化|探索|筹备(?!组|会)|筹建(?!组)|谋划|在.{2,16}开展试点)|^创建(?:“(?![^，。；]*\d+[个家处所])|(?:全国|国家|省|市|区|县)[^\d，。；]*$)|^在[^，。；]{2,24}开展[^，。；]{0,14}试点/;
/** A step of a building or a procedure, with others to come: 主体封顶, 已完成招标, 完成选址. */
const STEP =
  /(?:结构|完成)封顶|过半|已开工|已启动|(?:已|仅|均已)?完成(?:招标|选址|立项|腾地|路基|结构|桩基|可研|铺轨|吊装|灌浆|前期工作|大坝|围堰|征迁|土建|设备安装|钢结构)|已完成(?:[^，。；\d]{0,4}设计|前期|基础)|主体(?:结构|工程)?(?:已)?(?:完工|封顶|完成)|启动内装修|(?:铺设|施工|进场|安装)(?:已)?(?:启动|展开)$/;

/** 其余2家年内启动, 另2座计划9月中旬进场: what is left, with its term. */
const LEFT_OVER = new RegExp(
  `^(?:其余|其他|剩余|余下|另(?:有|外)?)[^，。；]{0,16}${TERM}(?:之?前)?[^，。；]{0,8}${ENDS}`,
);
/** 计划5月开业, 预计年底通车: an end still to come, of work that is told. */
const END_TO_COME = new RegExp(
  `预计[^，。；]{0,12}(?:月|季度|年)[^，。；]{0,6}(?:开始|开展|接种)|计划(?:于)?\\d{4}年|(?:计划|力争)[^，。；]{0,8}${ENDS}|预计[^，。；]{0,12}${ENDS}`,
);
/** 二季度将新增5个: said of the time to come. */
const TO_COME =
  /(?:^|，|：)(?:(?:今|明|来)年|[下一二三四]季度|[上下]半年|\d{1,2}月(?:份|底)?|年底|年内|近期|届时|同时|还|计划)?(?:底|末)?(?:前)?[，]?(?:将|计划|拟)(?:新增|新建|新改建|改建|改造|建设|完成|建成|启动|开展|举办|投入|投资|投用|实施|推进|打造|引进|组织|开工|竣工|实现|达到|培育|新开|安排|配套|整治|安装|建立)/;
/** 预计全年完成收入37亿元: a year's result told before the year is out. */
const YEAR_END = /^(?:20\d\d年)?(?:全年)?预计(?:全年|年内)?(?:可)?(?:完成|实现)[^，。；]*\d/;
/** 启动15个小区改造，其中9个已竣工; 实施工程26处，其中11处已通水. */
const PARTLY =
  /^(?:[^，。；]{0,6})(?:启动|计划|推进|实施)[^。；]*?(?:，|；)?(?:其中)?[^，。；]{0,14}已(?:完成|建成|竣工|完工|通|投)/;
/** 持续推进整治，关停企业12家: an effort that is told with what it brought. */
const BROUGHT =
  /^[^；]*?，(?:先后|累计|共|已|全年)?(?:新增|建成|拆除|关停|引进|查处|解决|培育|压缩|压减|取缔|处置|办理|化解|发放|整改|破获|抓获|清退|成立|签约(?!率)|受理|检查|举办|开展|组织)[^，；]*\d/;
/** 打造阅读空间等一批场所, 打造7个阵地: what a review says was made, without a word of effort. */
const MADE =
  /打造成|升级成|建设成|^(?:[与同和][^，。；“]{2,12})?(?:联合|共同|合作)?打造(?:[^，。；]*等(?:一批|\d)|[^，。；]{0,16}\d+[个处家座条支]|[^，。；]{0,4}“[^”]+”[^，。；]*(?:活动|品牌|项目))/;
const SET_OUT = /^(?:全年|年度|今年)?(?:计划|年度任务|目标任务|年度目标|全年目标)/;
const PAID = /^(?:[^，。；]{0,12})(?:争取|拨付|发放|召开|印发|出台|收回|筹集)/;
/** What happens on a day is over once it is told. */
const AT_ONCE =
  /^(?:[^，。；]{0,6})(?:约谈|立案|处罚|曝光|接待|举办|调解|化解|查处|破获)|已[^，。；]{0,14}(?:举办|召开|发放到位|兑现|批复|印发|出台)(?![^，。；]{0,8}待)|已全部[^，。；]{0,8}到位/;

/** 任务11个，已完成8个; 计划改造62个，目前已开工58个: a whole and how much of it there is. */
const TASK_AND_PART =
  /^[^，。；]{0,14}(?:任务|计划|目标)[^，。；]{0,14}\d[^。；]*?，(?:目前|现|实际|其中|截[至止][^，。；]{1,10})*(?:已|累计已?|完成|完工|建成)[^，。；的]{0,8}\d/;
/** 启动易涝点改造9处，已完工5处. */
const BEGUN_AND_PART =
  /^[^，。；]{0,8}启动[^。；]*\d[^。；]*?，[^，。；]{0,6}已(?:完成|完工|竣工|建成|投用)[^，。；]{0,6}\d/;
const SHORT_OF_TASK = /占[^，。；]{0,8}(?:计划|任务|目标)[^，。；]{0,10}\d%?/;
/** 已累计改造186个: told, not promised; 已建成的小区, 已纳入…的 only say which things are meant. */
const ALREADY =
  /^(?:(?:[上下]半年|[一二三四]季度|(?:1-)?\d{1,2}月(?:份|底)?|今年以来|年初以来|去年|目前|截[至止][^，。；]{1,8})，)?(?:[^，。；对在将把]{0,14})(?:已(?:经)?(?:累计|全部|提前|全面|基本|先后|陆续|顺利|分别|圆满)?|累计已)(?!有|经济|经|纳入|列入|确定|明确|出让|批)(?=[一-龥])(?![^，。；]{1,10}的)/;

/** 全部开园招生, 已实现全覆盖: nothing is left open. */
const ALL_DONE =
  /(?:全部|已全面)(?:按期|如期)?(?:完成|完工|建成|竣工|投用|通水|通车|销号|交付|到位|发放|兑现|安装|验收|启用|开放|开园|开业|开班|入住|投入使用)|超额完成|已销号|已办结|圆满|^(?:已|均已|现已)?实现[^，。；]{0,12}全覆盖/;

const has = (pattern: RegExp, without: RegExp) => (text: string) => pattern.test(text) && !without.test(text);

/** In a plan a clause is a promise, save where it says that something is done or in hand already. */
const IN_A_PLAN: readonly Sign[] = [
  [has(/[一-龥]了(?![解望])/, /(?:为|除)了|力争|确保|将|^把[^，。；]*了$/), 'done'],
  [(text) => (TASK_AND_PART.test(text) || BEGUN_AND_PART.test(text)) && !/力争|确保/.test(text), 'ongoing'],
  [/^(?:[^，。；]{0,6})(?:通过了|完成了|召开了|举行了)/, 'done'],
  [(text) => GOING_ON.test(text) && ![PROMISED, STATE_OF, END_BY_TERM].some((other) => other.test(text)), 'ongoing'],
  [has(/^(?:[^，。；]{0,12})已(?:经)?(?:开工|启动)(?!的)/, PROMISED), 'ongoing'],
  [has(/^(?:[^，。；]{0,12})已(?:经)?(?:完成|建成|投用)(?!的)/, PROMISED), 'done'],
  [(text) => SHORT_OF_TASK.test(text) && isShortOfPlan(text), 'ongoing'],
  [has(ALREADY, PROMISED), 'done'],
  [/(?:)/, 'planned'],
];

/** Below a promised thing (目前进展：…) what is told is a part of it, save where it is over. */
const BELOW_A_PROMISE: readonly Sign[] = [
  [(text) => PAID.test(text) && !isShortOfPlan(text), 'done'],
  [AT_ONCE, 'done'],
  [/(?:市|县|区|镇|局|委|办|单位|部门)[^，。；]{0,3}要|确保[^，。；]{0,8}前/, 'planned'],
  [/^[^\d]*已(?:建成)?(?:投入运营|投入使用|投用|投产|启用|竣工|交付)[^\d]*$/, 'done'],
  [has(ALL_DONE, /预计|力争|确保|计划[^，。；]{0,10}前|拟于|[月底]前全部/), 'done'],
  [/(?:)/, 'ongoing'],
];

/** In a review a clause is a result, save where it says that work goes on, falls short of a yardstick or is still to come. */
const IN_A_REVIEW: readonly Sign[] = [
  [/年内(?:将|拟)?新创建|^(?:力争|确保|争取)[^，。；]{0,10}(?:前|底|月|年内)/, 'planned'],
  [YEAR_END, 'done'],
  [LEFT_OVER, 'planned'],
  [(text) => SET_OUT.test(text) && /已|完成(?!任务)|仅|实际|目前(?:开工|完工|建成)/.test(text), 'ongoing'],
  [SET_OUT, 'planned'],
  [PARTLY, 'ongoing'],
  [GOING_ON, 'ongoing'],
  [isShortOfPlan, 'ongoing'],
  [STEP, 'ongoing'],
  [has(/即将/, /竣工|验收|建成|完工/), 'ongoing'],
  [END_TO_COME, 'ongoing'],
  [has(/完工|竣工|投用|通车/, UNDER_WAY), 'done'],
  [TO_COME, 'planned'],
  [
    /^(?:下一步|下阶段|接下来|明年|今后|(?:下半年|[下四]季度)(?:将|要|继续|计划))|(?:^|，)(?:将|要|拟)(?:继续|进一步|于|在|全力)/,
    'planned',
  ],
  [/^[^，。；、“《\d]{0,10}开工[^，。；\d]{0,8}\d/, 'done'],
  [/开工(?:建设)?$/, 'ongoing'],
  [MADE, 'done'],
  [BROUGHT, 'done'],
  [has(UNDER_WAY, REACHED), 'ongoing'],
  [/(?:)/, 'done'],
];

const SIGNS: Readonly<Record<Tense, readonly Sign[]>> = {
  plan: IN_A_PLAN,
  progress: BELOW_A_PROMISE,
  report: IN_A_REVIEW,
};

/** Of a year that is over a shortfall is a result. */
const OF_A_CLOSED_YEAR: readonly Sign[] = [
  [(text) => isShortOfYear(text) && !GOING_ON.test(text) && !/\d-\d{1,2}月|截[至止]/.test(text), 'done'],
  ...IN_A_REVIEW,
];

/**
 * Planned, ongoing or done: the first sign that a clause shows decides; the last line of a table is its section's tense.
 * `closed`: the section tells of a year that is over.
 */
export function statusOf(text: string, tense: Tense, closed = false): Status {
  const signs = closed && tense === 'report' ? OF_A_CLOSED_YEAR : SIGNS[tense];
  const sign = signs.find(([shown]) => (typeof shown === 'function' ? shown(text) : shown.test(text)));
  return sign![1];
}
