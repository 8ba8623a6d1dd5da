import type { Tense } from './tense';

/** Whether a paragraph that opens a paper without headings looks back: 今年以来，…取得明显进展。 */
export const looksBack = (paragraph: string): boolean =>
  /^(?:今年以来|今年来|一年来|半年来|去年以来|过去[一五]年|上半年，|\d-\d{1,2}月，)/.test(paragraph);

/** Which way a paragraph looks from a sentence on, in which year, and whether it names problems only. */
export interface Outlook {
  tense: Tense;
  /** The year that 年内 and 6月底前 speak of. */
  year: number;
  muted: boolean;
}

/** 市住建局要倒排工期: a charge given to a unit. */
const CHARGE = /^[^，。；]{1,12}(?:局|办|委|镇|街道|部门|单位|县|区|乡|中心|公司|科室|居民区)(?:要|须|务必)/;
const AHEAD =
  /^(?:下一步|下步|下阶段|接下来|(?:[先再]?[说讲][说讲]?)?明年|今后|会议要求|会议强调|会议议定|会议决定|会议明确|(?:恳|提)?请[^，。；]{0,12}(?:支持|协调|帮助)|(?:下半年|四季度|第四季度)[^。；]{0,12}(?:将|要|重点|计划|力争|确保|打算)|(?:第?[二三]季度|\d{1,2}月(?:份)?)，?[^，。；\d]{0,10}(?:将(?![近军])|计划|力争|确保|打算))|^今年，?(?:我们|全[市区县镇])?[^，。；]{0,6}(?:将|要(?![求素点])|力争|计划|确保|拟)|(?:^|[，：])(20\d\d)年，?(?:[^，。；《》]{0,8}(?:将|要(?![求素点]))|力争|计划|确保|拟)/;
const BACK =
  /^(?:会上|会后|会前|当天|当日|会议期间|(?:活动|仪式|比赛|培训)(?:中|现场|期间|上)|会议(?:还|为|对)[^，。；]{0,12}(?:表彰|颁|通报|宣读|授予|签订))|^(?:会议(?:指出|认为)，)?(?:据[^，。；]{0,6}统计|(?:上半年|前三季度|1-\d{1,2}月)，(?:全[市区县镇乡]|我[市区县镇们]|各)|一年来|今年以来|半年来|去年以来|(?:[先再]?[说讲][说讲]?)今年|过去[一五]年|(?:据[^，。；]{1,6}，)?(?:去年|上年|近年来|近[两三五]年来?)(?!末|底|同期)|(?:会议|报告)?[^，。；]{0,6}回顾了?)/;
/** 县民政局局长说，二季度将新增…: what somebody says of the time to come. */
const SAYS = /^[^。；]{2,60}(?:说|介绍|表示|透露|称)，[^，。；]{0,12}(?:将(?![近军])|计划|力争|确保|拟)/;
/** 今年计划改造62个，目前已开工58个: a promise with what became of it tells. */
const HALF_TOLD =
  /\d[^。；]{0,60}，(?:(?:目前|截[至止]|现|实际|其中|至今)?[^，。；]{0,10}已|(?:目前|现|至今)(?:共|累计)?(?:开工|完工|完成|建成|竣工|投用|签约))[^，。；的]{0,8}\d/;
/** 其中，甲楼已于5月完工: told below what a report says was planned. */
const TOLD_AMONG = /^(?:其中|目前|现)，?[^。；]{0,20}(?:已(?!列入|纳入)|完成|完工|竣工)/;
/** 截至一季度末，已…: how far a plan has come. */
const TOLD = /^截[至止][^，。；]{1,10}，(?:[^，。；]{0,12})(?:已|累计|共)/;
/** 2024年，全市发展主要预期目标是：…: figures named as what a year is to bring. */
const AIMS =
  /^(?:(?:20\d\d年|今年|明年|新的一年|全年|[“”一二三四五]+时期)[^。；：]{0,30}|[^，。；：]{0,12})(?:预期|奋斗|发展|总体|工作|主要|年度|具体)+(?:目标|任务|指标|安排)(?:任务|指标)?(?:建议)?(?:是|为|有)?：$/;
const DOUBTS = /(?:困难|问题|不足|短板|差距)[^，。；]{0,6}：/;

/**
 * A sentence may turn a paragraph: 2022年要…, 下一步… look ahead; 一年来… looks back; 主要困难：… names what is wrong. `prior`: how
 * the paragraph as a whole is read.
 */
export function turn(sentence: string, outlook: Outlook, prior: Tense): Outlook {
  if (DOUBTS.test(sentence.slice(0, 40))) return { ...outlook, muted: true };
  if (outlook.tense === 'report' && HALF_TOLD.test(sentence)) return outlook;
  const ahead = AHEAD.exec(sentence) ?? SAYS.exec(sentence);
  if (ahead && outlook.tense !== 'progress')
    return { tense: 'plan', year: yearAhead(ahead, sentence, outlook.year), muted: false };
  if (AIMS.test(sentence) && outlook.tense === 'report')
    return { tense: 'plan', year: yearAhead(AIMS.exec(sentence)!, sentence, outlook.year), muted: false };
  if (CHARGE.test(sentence)) return { ...outlook, tense: 'plan', muted: false };
  if (outlook.tense === 'plan' && TOLD.test(sentence)) return { ...outlook, tense: 'progress', muted: false };
  if (BACK.test(sentence) || (prior === 'report' && TOLD_AMONG.test(sentence)))
    return { ...outlook, tense: 'report', muted: false };
  const own = outlook.tense === 'plan' ? /^(?:到|至)?(20\d\d)年[^，。；]{0,4}，/.exec(sentence) : null;
  return own ? { ...outlook, year: Number(own[1]) } : outlook;
}

function yearAhead(ahead: RegExpExecArray, sentence: string, year: number): number {
  if (ahead[1]) return Number(ahead[1]);
  if (/^明年(?:打算|计划|安排|工作|将|要|，)/.test(sentence)) return year + 1;
  const named = /(20\d\d)年/.exec(sentence);
  return named && Number(named[1]) >= year ? Number(named[1]) : year;
}

const LEAD_IN =
  /(?:打算|工作|任务|措施|方面|困难|问题|不足|实事|项目|如下|包括|目标|要求|重点|安排|举措|是|有|为|[件个项]事)$/;

/** Where a sentence's lead-in ends (…重点抓好三项工作：), behind the colon; 0 without one. */
export function leadInEnd(sentence: string): number {
  const colon = sentence.indexOf('：');
  return colon > 3 && colon < 60 && LEAD_IN.test(sentence.slice(0, colon)) ? colon + 1 : 0;
}
