import { findDeadlines } from './deadlines';
import { isOrganisation, splitUnits } from './organisations';
import { skipAdverbs, verbAt } from './verbs';

/** Units that act: offices and committees always; a centre, school or town only where an adverb or a strong verb follows. */
const OFFICE =
  /(?:局|办|委|残联|人大|政协|督查室|中队|执法队|合作社|开发区|劳保所|办公室|委员会|管委会|党委|党工委|党组|纪委|政府|部门|科|派出所|支队|大队|专班|指挥部|总工会|妇联|团委|工商联|法院|检察院|公司)$/;
const OTHER_ACTOR =
  /^(?:各|全[市区县镇街乡]各?|镇域|区域内)?[^，。；、“《]{0,10}(?:街道|镇|乡|馆|院|股|(?<=^(?![各全])[一-龥]{1,3})[区县]|中心|学校|单位|站|所|社区|村|科室|党支部|党总支|党组织)$/;
/** The last characters of the names above: most prefixes need no closer look. */
const LAST = codesOf('局办委室会组府门科股所队班部联院司道镇乡心校位站区县村支织馆大协社）');
function codesOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}
const CUE =
  /^(?:还(?=[^，。；]{0,20}(?:将|把|对|分别|开展|组织))|分[两三四五六\d]+[场批次期]|各(?!项|类)|每(?:半?[月季周年]|季度)|对(?=[^，。；]{2,24}(?:每|进行|开展|检查|督促|整改|实施|监督|视察))|为(?=[^，。；]{2,24}(?:发放|安装|提供|办理))|抓紧|定向|共|已|均|均已|先后|累计|要|须|将|应|负责|牵头|联合|会同|携手|积极|全面|主动|率先)/;
/** A centre, a station, a town: places too, so that only what an office does makes them act. */
const HOSTS = /(?:中心|馆|院|股|所|站|学校|科室|[党团]支部|党总支|党组织|街道|镇|区|县)$/;
const RUNS =
  /^(?:推广|破获|走访|查处|清查|出动|巡查|抽查|督办|通报|接待|受理|召开|开展|举办|组织|印发|出台|邀请|派出|办理|养护|检查(?!检验)|抽检|排查|慰问|救助|帮扶|帮助|调解|调处|化解|清理|清运|接诊|配送|维修|抢修|处罚|立案|审核|审批|处置|出警|抓获|侦破|承办)/;
const STRONG =
  /^(?:破获|清查|出动|抽查|巡查|检查|核查|督办|督促|通报|视察|牵头|会同|联合|新增|新签约|下达|发动|走访|收回|争取|召开|开展|制定|出台|完成|组织|印发|发放|处置|办理|受理|查处|举办|拨付|征收|筹集|配置|配备|建立|成立|开设|推出|投入|抓紧)/;
const WITH =
  /^(?:与|同|会同|联合|协同|联手)([^，。；]{2,40}?)(?=联合|共同|合作|一起|开展|打造|举办|建立|制定|实施|组织|推进|做好|抓好|清查|检查|排查|整治|新增|新建|发放|走访|处置|查处|出动|为|对|等职能|[于在]?\d{1,2}月|[于在][\d“一二三四五六七八九十上下年])/;
const BY =
  /由([^，。；]{2,24}?)(?:牵头|负责|主办|承办|按照|(?=会同|联合)|组织实施|统筹|具体|实施|落实|解决|(?=每[周月季半])|督办|约谈)/;

/** 县交投公司牵头的改线工程: whose work a clause speaks of. */
const OF_WHOM = /^(?:由)?([^，。；\d]{2,16}?)(?:牵头|负责|承担|承建)(?:实施|建设|推进|组织)?的(?=.{4})/;

/** 派出所、卫生院要做好…: several units charged at once. */
const LISTED =
  /^([^，。；\d]{2,14}、[^，。；\d]{2,14}?)(?:各(?=[^，。；\d]{2,14}\d)|(?=\d{1,2}月[^，。；]{0,4}前)|要(?![求素点])|须|负责|(?:联合|共同)?(?=开展|召开|举办|举行)|联合(?=检查|执法|排查|组织))/;

/** 甲局与乙局共同完成…, 甲局会同乙局、丙局开展…: who acts, and with whom. */
const BESIDE =
  /^([^，。；\d]{2,14}?)(?:与|和|会同|联合|协同|携手)([^，。；\d]{2,30}?)(?:共同|联合|一起|合作|协同|联手)?(?=开展|组织|完成|建成|实施|举办|建立|制定|印发|推进|整治|查处|检查|排查|处置|走访|发放|拨付|打造|清理|拆除|新建|新增|化解|破获|为|对)/;

const LONGEST_TERM = 16;
const ANY_YEAR = 2000;

/** 市自然资源局10月15日前完成…, 总工会于五一前…: how long the term is between a unit and its verb, 0 without one. */
function termLength(text: string): number {
  const skip = /^[于在]/.test(text) ? 1 : 0;
  const term = /^[\d“十一二三四五六七八九上下年国元春中秋开全]/.test(text.slice(skip))
    ? findDeadlines(text, ANY_YEAR)[0]
    : undefined;
  return term?.start === skip ? term.end : 0;
}

const TIME =
  /^(?:年内|全年|目前|近日|日前|近期|近年来|(?:今年|去年|年初)(?:以来)?|[一半]年来|[上下]半年|[一二三四]季度|(?:1-)?\d{1,2}月份?|20\d\d年(?:以来)?)，?/;

/** The unit that acts in a clause (区财政局已收回…, 镇综治办联合社区中心开展…) and those it acts with; empty where none is named. */
export function actingUnits(text: string): { lead: string[]; support: string[] } {
  const from = TIME.exec(text)?.[0].length ?? 0;
  const beside = BESIDE.exec(text.slice(from));
  if (beside && [beside[1]!, beside[2]!].every((names) => splitUnits(names).every(isPlainUnit)))
    return { lead: splitUnits(beside[1]!), support: splitUnits(beside[2]!) };
  const listed = LISTED.exec(text.slice(from));
  if (listed && !/会同|联合|协同/.test(listed[1]!) && splitUnits(listed[1]!).every(isPlainUnit))
    return { lead: splitUnits(listed[1]!), support: [] };
  const subject = subjectOf(text.slice(from));
  const own = text.slice(from);
  const at = Math.max(subject.length, skipAdverbs(own, subject.length));
  const partner = WITH.exec(own.slice(at)) ?? WITH.exec(own.slice(subject.length));
  const support = partner ? partnersOf(partner[1]!) : partnersBeforeVerb(own.slice(subject.length));
  return { lead: subject ? [subject] : [], support };
}

const LONGEST_PARTNERS = 30;
const acts = (text: string, at: number): boolean =>
  verbAt(text, skipAdverbs(text, at)) !== '' || /^(?:为|对|将|把|向|共同|一起)/.test(text.slice(at, at + 2));

/** 会同区残联帮助…: units, and then a verb of any kind. */
function partnersBeforeVerb(text: string): string[] {
  const from = /^(?:会同|联合|协同|联手)/.exec(text)?.[0].length ?? 0;
  if (from === 0) return [];
  for (let to = from + 2; to < Math.min(text.length - 1, from + LONGEST_PARTNERS); to++) {
    const names = splitUnits(text.slice(from, to));
    if (names.length > 0 && names.every(isPlainUnit) && acts(text, to)) return names;
  }
  return [];
}

/** A unit alone, not 甲办联合乙中心 or 安排人员作为片区. */
const isPlainUnit = (name: string): boolean => isOrganisation(name) && !/联合|会同|作为|安排/.test(name);

/** 由甲中心牵头，联合乙中心做好…: who leads by the sentence's own words; null without such words. */
export function namedLead(sentence: string): { lead: string[]; support: string[] } | null {
  const of = OF_WHOM.exec(sentence)?.[1];
  if (of !== undefined && splitUnits(of).every(isPlainUnit)) return { lead: splitUnits(of), support: [] };
  const by = BY.exec(sentence);
  if (!by || !splitUnits(by[1]!).every(isOrganisation)) return null;
  const rest = sentence.slice(by.index + by[0].length).replace(/^，/, '');
  const partner =
    WITH.exec(rest) ?? /^([^，。；]{2,30}?)(?:积极|共同|协同)?(?:配合|参与|协助|参加|协办|协同|支持)/.exec(rest);
  const [first, second] = by[1]!.split(/会同|联合/);
  if (second) return { lead: splitUnits(first!), support: splitUnits(second) };
  return { lead: splitUnits(by[1]!), support: partner ? partnersOf(partner[1]!) : [] };
}

/** 市委党校、上海交大: short names beside a unit are units too. */
function partnersOf(names: string): string[] {
  const units = splitUnits(names);
  return units.some(isOrganisation) ? units.filter((name) => name.length <= 14) : [];
}

/** The longest unit name at the beginning that acts. */
function subjectOf(text: string): string {
  for (let end = Math.min(18, text.length - 2); end >= 2; end--) {
    if (!LAST.has(text.charCodeAt(end - 1))) continue;
    const name = text.slice(0, end);
    const office = OFFICE.test(name);
    if ((!office && !OTHER_ACTOR.test(name)) || /[“《、，：\d]/.test(name)) continue;
    if (/会同|联合|牵头|负责|协同|由|.[对为将把向](?!外|口)|^[与同为对在向将把每]/.test(name)) continue;
    if (
      verbAt(name, 0) !== '' ||
      /全[市区县镇街乡村]$|以来|^(?:各级|[我本该]\S{1,2}|各?(?:责任|有关|相关|牵头)?(?:单位|部门))$/.test(name)
    )
      return '';
    const told = end + termLength(text.slice(end, end + LONGEST_TERM));
    const rest = text.slice(told);
    const verb = text.slice(skipAdverbs(text, told)).replace(/^分?[\d两三四五六]+余?[次场批]/, '');
    const cued =
      CUE.test(rest) &&
      (verbAt(verb, 0) !== '' ||
        /^(?:要|须|负责|各|每|对[^，。；]{2,24}(?:每|进行|开展|检查|督促|整改|实施|监督|视察)|为[^，。；]{2,24}(?:发放|安装|提供|办理))/.test(
          rest,
        ) ||
        WITH.test(rest));
    if (
      office || told > end || /^各/.test(name)
        ? cued || STRONG.test(verb)
        : (cued && !/^(?:荣获|获评|被|建成|投入|完成)/.test(verb)) || (HOSTS.test(name) && RUNS.test(verb))
    )
      return name;
  }
  return '';
}
