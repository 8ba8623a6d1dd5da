/** What a column of a task table holds. */
export type ColumnRole =
  | 'serial' | 'theme' | 'task' | 'target' | 'actual' | 'rate' | 'base' | 'change' | 'term'
  | 'lead' | 'support' | 'leader' | 'unit' | 'note' | 'period' | 'money'; // prettier-ignore

export interface Column {
  role: ColumnRole | null;
  head: string;
  /** The last month of a period column: 一季度 → 3, 上半年 → 6, 9月 → 9. */
  month: number | null;
  /** The name that stands over this head and its neighbours. */
  group?: string | null;
}

const ROLES: readonly [RegExp, ColumnRole][] = [
  [/^(?:序号|编号|序|号|No\.?|项次)$/i, 'serial'],
  [/^(?:是否.{1,6}|备注|说明|附注|备 注|存在问题|未完成原因|原因|佐证.*|资金来源|评分标准|分值|权重|得分|自评得分|偏差.*|考核(?:办法|方式|标准|得分|分值|结果).*|红黄绿|亮灯.*)$/, 'note'],
  [/^(?:总投资|投资总额|(?:项目|预计|估算|匡算|概算|所需|安排)(?:总?投资|资金|经费)|(?:总?投资|资金|经费)(?:额|概算|估算|匡算|预算|规模|总额|需求|安排))(?:额)?$/, 'money'],
  [/^(?:计量单位|计量|数量单位)$/, 'unit'],
  [/(?:分管|责任|牵头|包保|包联|联系|挂钩|挂帅|市|县|区|镇|街道).{0,3}(?:领导|区长|县长|镇长|主任)|^(?:责任人|负责人|第一责任人|直接责任人|领导|联系人|具体责任人|经办人|联络员|单位负责人|责任领导|包抓领导)|^.{1,6}(?:责任人|负责人|联系人|责任领导|领导|干部)$/, 'leader'],
  [/(?:配合|协办|协同|协助|参与|参加|会办|协作).{0,2}(?:单位|部门|科室|处室|科|股室|街镇)?$/, 'support'],
  [/(?:牵头|主办|承办|主责|主管|责任|负责|实施|落实|主体|完成|建设|承接).{0,3}(?:单位|部门|科室|处室|股室|街道|镇街|主体|科|乡镇|社区|村居|居委会)(?:及.*)?$|^(?:责任|牵头|部门|科室|承办|主办)$/, 'lead'],
  [/(?:完成|办结|整改|进度|推进|计划|工作|要求|预计|交付|竣工).{0,2}(?:时限|时间|期限|节点|日期)(?:要求)?$|^(?:时限|时间|时间节点|节点|期限|截止.*|时限要求|时间要求|进度要求|进度时限|完成日期|时间安排|工期)$/, 'term'],
  [/(?:完成率|完成比例|比例|完成进度|达标率|占比|占.*%|占(?:全?年|年度|全年)?(?:的)?(?:计划|目标|任务|预算)(?:数)?(?:的?比[例重]?)?|进度[（(]?%|完成%|兑现率|办结率|序时.*%|率%?)(?:[（(]%[）)])?$/, 'rate'],
  [/(?:同比|增长|增幅|增减|比上年|较上年|较去年|环比)/, 'change'],
  [/(?:上年|去年|基数|基期|往年|上年同期|同期)/, 'base'],
  [/(?:实际|实绩|累计|已).{0,4}(?:完成|完成数|完成情况|完成量|完成投资|投资|数)|^(?:完成数|完成情况|完成量|完成|完成值|(?:全年|年度|本年|实际)完成值|实际|实绩|累计|进展|进展情况|目前进展|目前进度|工作进展|当前进展|最新进展|本月进展|当前进度|形象进度|工程进度|推进情况|进度|进展状态|落实情况|完成进展|(?:[上下]半年|前?[一二三四]季度|第[一二三四]季度|1?-?\d{1,2}月(?:份|底)?|本期|当期|年内|截至.{1,8})(?:实际|累计)?完成(?:数|量|值)?|\d+(?:-\d+)?月(?:份)?(?:底)?(?:累计|实际)?完成.*)$|(?:完成情况|进展情况|推进情况|落实情况|完成数)$|^(?:完成|实际|已完成?)(?:里程|面积|数量|户数|人数|长度|个数|座数)$|^(?:截[至止到]|\d+(?:-\d+)?月).{0,8}(?:进展|进度|完成|累计|实绩)$/, 'actual'],
  [/(?:目标|任务数|计划数|计划|指标值|任务量|目标值|应完成|预期|年度任务|任务目标)(?:数|值|量|任务|投资|投资额|里程|面积|户数|人数|数量|规模|亩数|长度|个数|座数)?$|^(?:年度|全年|工作|考核|年度工作)?(?:目标|任务)(?:任务|值|数|要求)?(?:[（(].*[）)])?$|^(?:全年|年度|目标任务|年度目标|年度目标任务|建设规模|数量|工程量|规模|年度建设任务|(?:建设|工作|主要|任务)?内容(?:及|和|与|、)(?:规模|目标|要求|标准)|(?:目标|任务)(?:及|和|与|、)?(?:要求|标准|进度)|年度?(?:工作)?(?:目标|任务)(?:及|和).{1,4})$/, 'target'],
  [/^(?:指标类别|指标分类|类别名称|类别|分类|领域|板块|专题|类型|大类|工作类别|项目类别|任务类别|[一二]级指标|项目大类|重点领域)$/, 'theme'],
  [/(?:项目名称|项目|事项|任务名称|指标名称|名称|指标|重点工作|工作任务|重点任务|主要任务|工作内容|建设内容|主要内容|工作事项|任务|内容|措施|举措|工作举措|具体任务|任务清单|实事|工作要点|任务分解|具体内容|年度工作|任务内容|工作)$/, 'task'],
]; // prettier-ignore
const PERIODS: readonly [RegExp, (match: RegExpExecArray) => number][] = [
  [/^第?([一二三四1-4])季度/, (m) => 3 * ('一二三四'.indexOf(m[1]!) + 1 || Number(m[1]))],
  [/^前三季度/, () => 9],
  [/^(?:上半年)/, () => 6],
  [/^下半年$/, () => 12],
  [/^(\d{1,2})月(?:份|底|末)?$/, (m) => Number(m[1])],
  [/^(?:1|一)-(\d{1,2})月(?:计划|目标|任务)$/, (m) => Number(m[1])],
];

/** Heads repeat from page to page, and every short line is tried as one: what was read is kept, a few thousand at most. */
const READ = new Map<string, Column>();
const MOST_KEPT = 4096;

/** What a column's head says it holds; a head outside the field's usage gives role null. */
export function readColumn(head: string): Readonly<Column> {
  const known = READ.get(head);
  if (known) return known;
  if (READ.size >= MOST_KEPT) READ.clear();
  const read = roleOf(head);
  READ.set(head, read);
  return read;
}

function roleOf(head: string): Column {
  const bare = head.replace(/\s/g, '').replace(/[（(][^（）()]*[）)]$/, '');
  for (const [pattern, month] of PERIODS) {
    const match = pattern.exec(bare);
    if (match && !/完成|实际/.test(bare)) return { role: 'period', head, month: month(match) };
  }
  for (const [pattern, role] of ROLES) if (pattern.test(bare)) return { role, head, month: null };
  return { role: null, head, month: null };
}

/** 累计完成1.3亿元, 优化3条: a figure that counts something stands in a row; a head's figures are of years, months and quarters. */
const COUNTS = /\d(?:[\d.]*[万亿])?(?![\d.年月日季度）)%-]|$)/;

/** Heads over the names of towns, units or places whose row it is; 单位 may be measure words as well. */
const NAMES_UNIT =
  /^(?:单位|镇街|街镇|乡镇|镇乡|乡|镇|街道|部门|地区|科室|区县|县区|县市区|市县|县|区|市|旗县|社区|村居|村|行政村|园区|学校|网格|责任主体)(?:名称|名)?$/;
const withoutBracket = (head: string): string => head.replace(/[（(][^（）()]*[）)]$/, '');
export const namesUnit = (head: string): boolean => NAMES_UNIT.test(withoutBracket(head));

/** A cell that would pass for a head: short, and of the field's usage. */
export const isHead = (text: string): boolean =>
  text.length >= 1 && text.length <= 18 && !COUNTS.test(text) && (readColumn(text).role !== null || namesUnit(text));
