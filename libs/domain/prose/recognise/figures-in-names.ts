/**
 * Whether a figure belongs to a name, a date or an ordinal and measures nothing: 15号线, G70, PM2.5, 12345热线, 2025年, 第4届,
 * 15分钟生活圈, 35千伏变电站, 65岁以上老年人, 注册资金5000万元以上企业. `end` is the end of the figure or range, `unitStart` where its unit would begin.
 */
export function isPartOfName(
  text: string,
  at: number,
  figureEnd: number,
  end: number,
  unitStart: number,
  unit: string | null,
): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(end, end + 8);
  return (
    besideLetters(before, after, unit) ||
    isDatePart(text.slice(at, figureEnd), before, after) ||
    isOrdinal(before, after) ||
    isAttribute(text, unitStart, unit, before)
  );
}

const LATIN_UNIT = /^(?:μg|mg|km|kV|kWh|MWh|GWh|kW|MW|GW|m²|m³|TEU|PB|TB|GB|Gbps)/;

function besideLetters(before: string, after: string, unit: string | null): boolean {
  if (/[A-Za-z]-?$/.test(before) || /[+＋×]$/.test(before)) return true;
  if (/^[+＋×]/.test(after)) return true;
  if (/^[A-Za-z]/.test(after) && !(unit !== null && LATIN_UNIT.test(after))) return true;
  return /^\.\d/.test(after) || /^(?:版|代)(?!本)/.test(after);
}

function isDatePart(figure: string, before: string, after: string): boolean {
  if (/^(?:年|年度|届|号线|号楼|号|弄|路公交|路车|时|点(?:前|后|整|钟)|点\d)/.test(after)) {
    return !/^年/.test(after) || /^(?:19|20)\d\d$/.test(figure) || !/^年(?:$|[，。；、）]|以上|以内|左右)/.test(after);
  }
  if (/^(?:月(?!均)|日(?!均)|旬|时\d)/.test(after)) return true;
  if (/^-\d+(?:月|年)/.test(after) || /^\.\d+(?:日|号)/.test(after)) return true;
  if (/^(?:19|20)\d\d$/.test(figure) && /^(?:-|—|至|~|\/|\.)(?:19|20)?\d\d/.test(after)) return true;
  return /(?:19|20)\d\d[-./]$/.test(before) || /(?:\d月|(?<![上下]半|全|每|今|明|去|上|往|同|当)年)$/.test(before);
}

function isOrdinal(before: string, after: string): boolean {
  if (/[国省县乡]道$/.test(before) && !/^(?:公里|千米|条|米)/.test(after)) return true;
  if (/[第〕】]$/.test(before) || /(?:编号|文号|电话|热线|邮编|序号|代码|航班|TOP)[:：]?$/.test(before)) return true;
  if (
    /^路(?!$|[，。；、）])/.test(after) ||
    (/^路/.test(after) && !/(?:视频|监控|探头|摄像|图像|信号|数据|电话线)$/.test(before))
  )
    return true;
  return /^(?:热线|平台|专线|工程|行动|地块|高地|国道|省道|部队|街坊|初中|高中|医院|安置|团|专项|政务|信箱|警情|总警情|报警|线)/.test(
    after,
  );
}

/** 24小时书房, 24小时值守: round the clock, no count of hours. */
const ROUND_THE_CLOCK = /(?<![\d.])24小时[一-龥]/;
const SPAN_NOUN =
  /^(?:米|公里)(?=半径|(?:服务|站点|见绿|见园)?覆盖)|^(?:分钟|小时|公里|分|天|日|年)(?=[^，。；、）以左内之的]{0,4}(?:生活圈|服务圈|就业|体育|便民|社区|自助|健身|圈|通勤|行动|规划|计划|出行|值班|值守|无理由|开放|营业|在线|响应|办结|免费|热线|灯光|医疗|救援|监测))/;
const ATTRIBUTE_UNITS = new Set([
  '岁',
  '周岁',
  '蒸吨',
  '蒸吨/小时',
  '千伏',
  'kV',
  '年',
  '分贝',
  '℃',
  '摄氏度',
  '星',
  '星级',
  '级',
  '周',
  '度',
]);
/** 超亿元项目10个, 过10亿元企业3家: how big the counted things are. */
const OF_SIZE =
  /^(?:的)?(?:重大|重点|工业|产业|制造业|招商|签约|外资|龙头|大)*(?:项目|企业|产业|集群|工程|园区|镇|街道|村|楼宇|商圈|品牌|平台|单品|大户|市场主体)[^，。；]{0,10}\d/;
/** 10亿元或1亿美元以上项目: the lesser of two thresholds. */
const OR_MORE = /^(?:或|或者)\d[\d.]*[万亿]?(?:元|美元)(?:及)?以上/;
/** 百亿元项目, 十亿元企业: named by how big they are. */
const ROUND = /(?:^|[^\d.零一二三四五六七八九])[十百千]亿$/;
const BY_SIZE = /^级?(?:重大|重点|龙头|工业|产业)*(?:项目|企业|产业|集群|园区|工程|强|方阵)/;
const THRESHOLD_UNITS =
  /^(?:元|美元|平方米|亩|吨|米|公里|平方公里|千瓦|兆瓦|人|户|层|床|张|公顷|立方米|分|天|日|小时|分钟|个月|月|家|个|台|辆|头|只|羽|毫克)/;

/** A threshold or a property of the noun that follows, not a count: 3000万元以上项目65个, 220千伏输变电工程. */
function isAttribute(text: string, unitStart: number, unit: string | null, before: string): boolean {
  if (unit === null) return false;
  if (
    SPAN_NOUN.test(text.slice(unitStart, unitStart + 16)) ||
    ROUND_THE_CLOCK.test(text.slice(Math.max(0, unitStart - 3), unitStart + 3))
  )
    return true;
  const end = unitStart + unit.length;
  const after = text.slice(end, end + 40);
  if (
    /(?:低于|高于|超过|不足|少于|达到|超)$/.test(before) &&
    /^的(?:\d|有\d|共有\d|大[^，。；\d]{1,6}(?:全部|一律|消除)|[^，。；\d]{0,4}(?:单位|企业|部门|个人|人员|对象|科室))/.test(
      after,
    )
  )
    return true;
  if (/元$/.test(unit) && (OR_MORE.test(after) || (ROUND.test(text.slice(0, unitStart)) && BY_SIZE.test(after))))
    return true;
  if (/(?:超|过|上|逾)$/.test(before) && OF_SIZE.test(after)) return true;
  if (unit.includes('/') && /^的[一-龥]/.test(after)) return true;
  if (
    /^级(?!别)/.test(after) ||
    (/[（][^（）]*(?:收入|资本|投资|面积)$/.test(
      text.slice(Math.max(0, unitStart - 40), unitStart).replace(/[\d.万亿]+$/, ''),
    ) &&
      /^(?:及)?以[上下]）/.test(after))
  )
    return true;
  const threshold = /^(?:（含）)?(?:及以上|及以下|以上|以下|以内|以外)(?:的)?(?=[^，。；、）的（大])/.exec(after);
  if (ATTRIBUTE_UNITS.has(unit))
    return (
      /^(?:（含）)?(?:及)?(?:以上|以下)/.test(after) || /^(?:[^，。；、）])/.test(after) || unit.startsWith('蒸吨')
    );
  if (/^(?:口)?(?:死亡|发案|发生率|拥有|床位|专利|均)/.test(after)) return true;
  if (/[个家座条支项处]$/.test(before) && /\d[个家座条支项处]$/.test(before) && threshold) return true;
  if (unit.startsWith('村') && !/[、]/.test(before)) return true;
  if (!threshold || unit === '%' || !THRESHOLD_UNITS.test(unit)) return false;
  if (/^(?:及以上|及以下|以上|以下)(?:的目标|台阶|大关|水平)/.test(after)) return false;
  const rest = after.slice(threshold[0].length);
  if (/^(?:元|平方米|亩|吨|米|公里|蒸吨)/.test(unit)) return true;
  const sameClause = /^[^，。；]*/.exec(rest)![0];
  return (
    /\d|[一二两三四五六七八九十]+[个家座条]/.test(sameClause) ||
    /^(?:的)?(?:超?大班额|大班)/.test(sameClause) ||
    /(?:投资|资金|面积|规模|收入|产值|营收|年龄|容量|建筑|用地|占地|金额)(?:在|为|达到|达)?$/.test(before)
  );
}
