/**
 * Measure words, without 万 and 亿. Written as one list of words, longest wins.
 * `SPOKEN` may also follow a Chinese numeral (两家, 四十个); the others only Arabic figures, since 三级 or 两类 rarely count.
 */
const SPOKEN =
  '个 家 处 件 项 条 座 所 台 套 辆 艘 架 间 栋 幢 门 张 份 册 本 部 篇 首 幅 块 宗 起 例 场 次 批 轮 支 队 组 对 名 位 户 人 人次 户次 ' +
  '亩 公里 平方米 米 吨 株 棵 段 孔 眼 盏 公顷 元 天 个月 个工作日 个小时 小时 分钟 班 套次 场次 款 种 批次 只 头 条段 个百分点 倍';
const WRITTEN =
  'DDDs 级 斤 台套 载重吨 航次 船次 艘次 μg/m3 μg/m³ mg/m3 mg/m³ mg/L 期 类 轮次 个次 客次 旅次 客 百分点 % ‰ 美元 欧元 港元 港币 日元 英镑 人民币 平方公里 平方千米 平米 ㎡ ㎞ 亩次 立方米 m³ m² km² km kV kW MW GW kWh MWh GWh ' +
  '千米 延米 延长米 米 公斤 千克 克 毫克 微克 吨 蒸吨 标箱 TEU 千伏 千伏安 千瓦 兆瓦 千瓦时 兆伏安 度 升 家次 人户 例次 剂次 人份 剂 针 ' +
  '处次 件次 条次 台次 辆次 架次 车次 班次 列次 头次 羽 羽次 匹 尾 箱 袋 瓶 包 层 根 口 片 面 扇 枚 趟 课 节 堂 学时 课时 课次 ' +
  '标段 村 乡 镇 小区 单元 门栋 床 席 格 笔 单 票 大类 小类 大 岗 字 集 幕 张次 档 分 星 日 工作日 周 年 岁 周岁 列 座次 ' +
  '辆份 人天 人日 批 点 组 宿 亩 学位 车位 泊位 端口 点位 摄氏度 ℃ 分贝 师 卷 版 组次 队次 届次 盒 桶 顿 遍 期次 例 把 盘 ' +
  '顶 双 副 朵 窝 方 方量 里 厘米 毫米 公分 秒 秒钟 刻钟 星级 户数 人数 户人 员 孔次 路 环 站 厅 馆 园 校 院 店 企 栏 帧 屏 杆 桩 杆次 组团 标准箱 ' +
  '基 PB TB GB Gbps 标准煤 吨标准煤 吨标煤 立方 平方 万方 亩均 机位 平 枪 组件 座位 床位 岗位 家企业';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const byLength = (list: readonly string[]): string[] => [...new Set(list)].sort((a, b) => b.length - a.length);

const REJECTED = new Set([
  '家企业',
  '学位',
  '车位',
  '泊位',
  '端口',
  '点位',
  '座位',
  '床位',
  '岗位',
  '平',
  '户数',
  '人数',
  '乡',
  '镇',
  '小区',
]);
const ALL = byLength([...words(SPOKEN), ...words(WRITTEN)].filter((word) => !REJECTED.has(word)));
const AFTER_CHINESE = new Set(words(SPOKEN));

/** First UTF-16 unit of a measure word → the words that begin with it, longest first. */
const INDEX = new Map<number, string[]>();
for (const unit of ALL) INDEX.set(unit.charCodeAt(0), [...(INDEX.get(unit.charCodeAt(0)) ?? []), unit]);

function plainUnitAt(text: string, at: number): string | null {
  return INDEX.get(text.charCodeAt(at))?.find((unit) => text.startsWith(unit, at)) ?? null;
}

const OPTION =
  /[（(](?:间|套|次|批|件|家|户|个|处|次|座|所|条|件|项|名|台|辆|组|张|栋|块|人|场|期|支|部|本|份|片|点|只|头|吨|盏|册)[）)]/y;
const PER = /[/·／](?:万)?/y;
/** Words that begin with a measure word and are none: 个体户, 人才, 家庭, 部门, 条例, 场所, 名单, 点位… */
const NOT_UNITS =
  /^(?:人大|人员|人才|人民|人均|人口|人工|个人|个体|家庭|家长|家门|家园|部门|部分|条例|条件|条线|场所|场馆|场地|部件|件套|名单|名师|名校|名企|名优|点位|点多|点对|台账|处置|处理|处罚|起草|起点|期间|期末|期内|件均|本地|本级|本土|位列|位居|位于|支部|支持|支撑|队伍|组织|组建|组长|座谈|座机|门诊|类型|批准|批复|方面|方式|方案|方向|分别|分钟生活|分类|分解|分中心|分院|分局|分管|分派|分流|班子|班组|课程|课题|节水|节能|节点|节约|路径|面积|面向|位数|口袋|口岸|单位|年级|年代|级|层次|层级|度假|户外|户厕|户籍|户均|套均|项目|对象|对接|对口|对外|只有|头部|次年|次月|段长|米粒|元素|元旦|种植|种子|种业|轮岗|轮训|大街|大道|例会|幅度|站点|园区|校区|院区|院士|店招|基[本础地层金准数因建站点线于]|环境|企业|馆藏|员工|杆体|村级|村民|村庄|村委|村居|村组|村干|块地)/;

/** The unit beginning at `at`, with what a rate or an alternative adds to it (微克/立方米, 套（间）), or null. */
export function unitAt(text: string, at: number, afterChineseNumeral = false): string | null {
  const base = plainUnitAt(text, at);
  if (base === null) return null;
  if (afterChineseNumeral && !AFTER_CHINESE.has(base)) return null;
  if (base.length === 1 && NOT_UNITS.test(text.slice(at, at + 4))) return shorterOrNull(text, at, base);
  let end = at + base.length;
  OPTION.lastIndex = end;
  const option = OPTION.exec(text);
  if (option) end += option[0].length;
  for (;;) {
    PER.lastIndex = end;
    const per = PER.exec(text);
    if (!per) break;
    const next = plainUnitAt(text, end + per[0].length) ?? perWord(text, end + per[0].length);
    if (next === null) break;
    end += per[0].length + next.length;
  }
  return text.slice(at, end);
}

/** 个 of 12个人才公寓 and 家 of 3家庭… keep their measure word where the noun needs one before it. */
function shorterOrNull(text: string, at: number, base: string): string | null {
  return /^(?:个体|个人|家门|家园)/.test(text.slice(at, at + 2)) ? base : null;
}

function perWord(text: string, at: number): string | null {
  for (const word of [
    '月',
    '人',
    '户',
    '天',
    '小时',
    '例',
    '学期',
    '季度',
    '季',
    '千人',
    '万人',
    '百人',
    '百户',
    '千户',
    '公里',
    '亩',
  ])
    if (text.startsWith(word, at)) return word;
  return null;
}

const SAME: Record<string, string> = {
  '㎡': '平方米', 平米: '平方米', 'm²': '平方米', 'km²': '平方公里', '㎞': '公里', km: '公里', 百分点: '个百分点', 平方千米: '平方公里', 'm³': '立方米',
}; // prettier-ignore

export const unitName = (unit: string): string => SAME[unit] ?? unit;

/** A column head's unit: 新增就业(人), 投资（万元）, 单位：亿元. Null when the words in brackets are no unit. */
export function unitInBrackets(text: string): { factor: number; unit: string } | null {
  const match =
    /[（(](?:单位[:：])?([百千万亿]*)([^（）()]{1,8})[）)]\s*$/.exec(text) ??
    /单位[:：]([百千万亿]*)([^（）()]{1,6})$/.exec(text);
  if (!match) return null;
  const unit = unitAt(match[2]!, 0);
  if (unit === null || unit.length !== match[2]!.length) return null;
  return { factor: multiplier(match[1]!), unit: unitName(unit) };
}

/** 万 → 10000, 百万 → 1000000, '' → 1. */
export function multiplier(text: string): number {
  let factor = 1;
  for (const char of text)
    factor *= char === '百' ? 100 : char === '千' ? 1e3 : char === '万' ? 1e4 : char === '亿' ? 1e8 : 1;
  return factor;
}
