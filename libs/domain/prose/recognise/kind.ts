import type { Kind, ReadMeasure } from '../read-result';
import { actionBehindSubject } from './subject-action';
import { skipAdverbs, verbAt } from './verbs';

/** What the rules below look at: the clause, its first verb after adverbs, and what follows that verb. */
interface Action {
  text: string;
  verb: string;
  object: string;
}

const COUNTS = new Set(['target', 'actual', 'rate', 'base', 'change']);

/** Quantitative with a target, result, rate, change or whole; a milestone with an end one can check; else qualitative. */
export function kindOf(text: string, head: number, measures: readonly Pick<ReadMeasure, 'role'>[]): Kind {
  if (measures.some(({ role }) => COUNTS.has(role))) return 'quantitative';
  const own = head > 0 && head < text.length ? text.slice(head) : text;
  return isMilestone(text) || (own !== text && isMilestone(own)) ? 'milestone' : 'qualitative';
}

function isMilestone(text: string): boolean {
  const turned = afterPreposition(text);
  if (turned > 0) return isMilestone(text.slice(turned)) || ENDS.test(text) || HALFWAY.test(text);
  const head = skipAdverbs(text);
  const verb = verbAt(text, head);
  const action = { text, verb, object: text.slice(head + verb.length) };
  const rule = RULES.find(({ when }) => when(action));
  if (rule) return rule.then(action);
  const behind = verb === '' ? actionBehindSubject(text) : 0;
  return ENDS.test(text) || HALFWAY.test(text) || (behind > 0 && isMilestone(text.slice(behind)));
}

/** Ends that need no figure, wherever they stand. */
const ENDS =
  /全覆盖|[一两]遍(?=$|[，。；])|(?:轮训|走访|排查|体检|检修|检查|维护|培训|清理)一[次轮]$|全员(?:轮训|培训|持证)|应[一-龥]尽[一-龥](?!量)|动态清零|清零|销号|封顶|合龙|达到[^，。；]{1,10}标准$|交付(?:使用)?$|(?:基本|全部|全面)到位$|开工|竣工|完工|通车|通水|通气|投用|投运|投入使用|投入运营|投入运行|投产|启用|对外开放|验收|落户|收官|挂牌|揭牌|上线|换届|征收$|全面消除|全部[一-龥]{2}|无[^，。；]{0,8}(?:事故|案件|上访)|未发生|零[一-龥]{2}(?=$|[，。；、”])|开业|开馆|开园|开班|开幕|双下降|双提升|招生|进场|提交[^，。；]{0,8}$|报送[^，。；]{0,8}$|报批$|成功(?:化解|登陆|举办|创建|申报|签约|获批|转体|上市|应对|处置)|转体成功|上市$|授牌$|亮相|建成|开放|贯通|荣获|获评|评选为|被评为|均已|为零$|进行汇报|胜利(?:召开|举行)$|在[^，。；]{2,20}(?:召开|举行)$|得到[^，。；]{0,8}推广|成为[^，。；]{2,20}(?:企业|单位|街镇|试点|基地)|(?:线|路|站|项目|工程|建设|改造|签约|动迁|征收|园|中心)[^，。；]{0,6}(?:稳步|快速|有序|加快|全面|有力)推进$|正在[^，。；]{0,6}(?:施工|建设|安装|装修|办理|铺设)|被授予|被命名|入选|入围|称号|刊登|刊载|获批|通过.{2,24}(?:认证|评审|评估|考核|验收)|全面配置|全部配备|移交|过半|前(?:印发|出台|发布)|实现“拿地即开工”|开启直播|接通|修复$|完成/;
/** Work in hand of which a supervision office asks again: 仍处于招标阶段, 正在调试, 尚未开工. */
const HALFWAY =
  /(?:处于|进入)[^，。；]{1,8}(?:阶段|尾声)|接近尾声|尚未(?:开工|启动|动工|进场)|试运行|正在[^，。；]{0,6}(?:选址|招标|审批|评审|调试|编制|装饰|手续)|正在(?:进行|开展)[^，。；]{0,8}$|正式(?:开港|开市|运行|实施|入驻|合龙)|签订[^，。；]{0,10}(?:协议|合同)/;
/** Finishing verbs: with an object of their own they say what can be checked. */
const STRONG = new Set(
  (
    '完成 建成 出台 制定 制订 修订 编制 印发 下发 发布 成立 组建 设立 举办 举行 承办 召开 荣获 获评 获得 获批 开通 开辟 开放 开工 竣工 投用 启用 运营 挂牌 上线 开发 落户 换届 签订 签约 评选 推选 ' +
    '新建 改建 扩建 改扩建 续建 翻建 重建 建立 建设 建好 修建 办好 拆除 取缔 关停 消除 搬迁 迁建 打通 贯通 接通 配齐 配备 增设 设置 开设 开办 新增 新开 引进 推出 原创 创作 创成 争创 创建 汇编 编印 试点 试行 梳理 公布 公示 移交 收储 出让 安装 加装 改造 更换 铺设 修复 清退 清除 整治 验收 通过 取得 入围 入选 培育 ' +
    '推进完成 理顺 运作 聘请 拆分 优化调整 打开 评为 发放 配送 赠送 张贴 配备 化解 共建 接待 拆迁 成功 顺利 圆满 普查 淘汰 申报 授予 表彰 集聚 启动'
  ).split(' '),
);
/** Finishing verbs that also take objects without an end (建立体系). */
const WEAK = new Set(['建立', '创新', '培育', '整治', '取得', '梳理', '建设']);
const NO_END =
  /(?:工作|力度|水平|能力|质量|成效|作用|氛围|意识|格局|理念|路线|优势|服务|管理|保障|监管|监督|教育|宣传|学习|培训|指导|发展|建设|体系|机制|政策|制度|责任|队伍|模式|功能|环境|活力|合力|基础|资源|精神|走深走实|常态化|规范化|精细化|制度化|落地见效|落实落地|落地生根|有序|有力|到位)$/;
const VAGUE =
  /^(?:.{0,12})(?:隐患|矛盾|难题|问题)$|^(?:.{0,8})(?:工作|力度|水平|能力|机制|体系|格局|理念|意识|氛围|队伍|制度|作用|精神|服务|管理|发展|协同|联动|融合|治理)$/;
const CONCRETE =
  /(?:示范[^，。；]{1,3}创建|专项整治|综合整治|拆违|收储|动迁|征收|景观更新|建设|改造|工程|项目|转型|扩建|改扩建|搬迁|换届|示范村|示范点|示范区|计划|平台|中心|公园|道路|隧道|敬老院|医院|学校|幼儿园|基地|综合体|园区|地块|场馆|小区|试点|站|馆|线|桥|路|行动|装修)(?:$|[，。；、（])/;
const ABSTRACT = /工作$|力度|治理$|机制|自查|体系|精细化|规范化|常态化|法治化|现代化|一体化|高质量|统筹|融合|协同/;
const EVENT =
  /活动|行动|百日攻坚|更新$|改造$|比武|擂台|大会|会议|推进会|发布会|讲座|比赛|竞赛|论坛|赛|节|展|普查|检查|调研|演练|仪式|征文|直播|试点|培训班|整治|专项|宣传月|评选|创建|巡察|三年[^，。；]{0,4}计划|(?:改造|建设|扩建|修复|整治|配套|治理|安装|管网|供水|道路|拓宽)[^，。；]{0,6}工程|项目|《/;
const SLOGAN =
  /^(?:先后)?多次|^是(?!否)|^以优异成绩|^(?:持续|不断)?擦亮|(?:奋斗|贡献力量|保驾护航|添砖加瓦|堡垒|之年|元年|宜居宜业.{0,6}|美丽[一-龥]{2,4}|完美收官|家门口的好[一-龥]{2}|新(?:局面|篇章|格局|高地|面貌|征程|跨越|突破|成效))$|“宜居|人民满意/;
const EFFORT = /^(?:加快|继续|持续|努力|着力|大力|扎实|奋力|深入|稳步|有序)/;
const PROCESS = /^(?:推进|推动|加快|继续|打造|持续|深入|破解|探索|推行|做好|抓好|筹建|参与|配合)/;
const CARE =
  /^(?:深化|强化|完善|健全|优化(?!调整)|加强|提升|提高|增强|规范|改善|巩固|坚持|落实|发挥|支持|引导|促进|严格|拓展|构建|推广|贯彻|弘扬|注重|丰富|维护|培养|加大|加速)/;

const MAKES = /^(?:打造|构建|建立)$/;
/** 打造“…”系列活动, 构建“1+5”网格体系, 建立三级防控体系: made and named, not merely striven for. */
const NAMED_WORK =
  /^[^“]{0,6}“[^”]+”[^，。；]{0,12}(?:活动|品牌|体系|矩阵|项目|平台|工作室|阵地)$|等(?:一批|\d+)[^，。；]*(?:空间|场所|阵地|项目|平台)$/;
/** The first rule that fits decides; ENDS decides where none does. */
const RULES: readonly { when: (action: Action) => boolean; then: (action: Action) => boolean }[] = [
  { when: ({ text }) => SLOGAN.test(text), then: () => false },
  { when: ({ text, verb }) => namesDocument(text, verb), then: () => true },
  {
    when: ({ text }) => /^(?:持续|继续|不断|深入)(?:组织)?开展/.test(text),
    then: ({ object }) => /专项行动|行动计划/.test(object),
  },
  {
    when: ({ text, verb }) => EFFORT.test(text) && /^(?:建设|形成|创建|建立|构建)$/.test(verb),
    then: ({ text }) => isConcrete(text),
  },
  {
    when: ({ verb }) => verb === '形成',
    then: ({ object }) => /清单|汇编|报告|方案|案例|办法|名录|台账|成果$/.test(object),
  },
  { when: ({ verb }) => verb === '进行', then: ({ object }) => /直播|汇报|普查|评选/.test(object) },
  { when: ({ text, verb }) => MAKES.test(verb) && NAMED_WORK.test(text), then: () => true },
  { when: ({ verb, object }) => /^(?:升级|打造)$/.test(verb) && /^(?:打造)?成/.test(object), then: () => true },
  { when: ({ verb, object }) => /.完成$/.test(verb) && object.length > 4, then: () => true },
  {
    when: ({ verb, object }) => PROCESS.test(verb) || /^(?:推进|推动|打造)/.test(object),
    then: ({ text }) => isConcrete(text),
  },
  { when: ({ verb }) => CARE.test(verb), then: ({ text }) => /全覆盖|清零|销号|全部/.test(text) },
  { when: ({ verb }) => /^(?:开展|组织|实施)$/.test(verb), then: ({ object }) => EVENT.test(object) },
  {
    when: ({ verb }) => /^(?:确保|实现|保持)$/.test(verb),
    then: ({ object }) => ENDS.test(object) && !/^[^，。；]{0,6}(?:两位数|稳定|平稳)/.test(object),
  },
  {
    when: ({ verb, object }) => STRONG.has(verb) && object.length >= 2,
    then: ({ verb, object }) =>
      /完成$/.test(verb) || isBuilt(verb, object) || (!VAGUE.test(object) && !(WEAK.has(verb) && NO_END.test(object))),
  },
];

/** 建立临期合同预警机制: a mechanism named by what it is for can be asked for; 建立健全机制 cannot. */
const isBuilt = (verb: string, object: string): boolean =>
  verb === '建立' &&
  !/^(?:健全|完善|和|起)/.test(object) &&
  (/“/.test(object) || (object.length >= 6 && /(?:机制|制度|体系)$/.test(object)));

const namesDocument = (text: string, verb: string): boolean =>
  /《[^》]+》/.test(text) &&
  !/^(?:贯彻|学习|落实|依据|按照|做精|做优|做强|办好|用好)/.test(verb || text) &&
  !/学习|贯彻/.test(text.slice(0, text.indexOf('《')));

/** 推进河湾综合为老服务中心建设 names a thing; 推进社会治安综合治理 does not. */
const isConcrete = (text: string): boolean =>
  CONCRETE.test(text) && text.length >= 9 && (!ABSTRACT.test(text) || /项目|工程|示范村/.test(text));

const PREPOSITION = /^(?:把|将|对|与|向|就|在|为|同|从|已就|持续对)(?=.{4})/;
const INNER =
  /^(?:开展|进行|打造|升级|实施|完成|建立|组织|推出|组建|成立|创办|制定|发放|配送|赠送|推送|张贴|共建|安装|举办|设立|实现|新建|建设|汇报)/;
const FARTHEST = 48;

/** Where the action begins after 把…, 对…, 与…, 在…; 0 when the text opens otherwise. */
function afterPreposition(text: string): number {
  if (!PREPOSITION.test(text)) return 0;
  for (let at = 3; at < Math.min(text.length - 3, FARTHEST); at++) if (INNER.test(text.slice(at, at + 4))) return at;
  return 0;
}
