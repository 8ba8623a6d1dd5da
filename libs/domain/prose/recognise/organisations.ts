/** How the name of a unit ends. */
const SUFFIX =
  '(?:局|办|委|办公室|委员会|管委会|居委会|村委会|业委会|中心|科|股|股室|科室|督查室|研究室|部|部门|处|所|站|院|队|大队|支队|总队|街道|街镇|镇|乡|乡镇|县|区|市|园区|开发区|高新区|度假区|居民区|政府|公司|集团|工会|团委|团工委|妇联|残联|侨联|文联|科协|社科联|工商联|法院|检察院|组|小组|专班|指挥部|单位|社区|居村|村居|村|学校|医院|银行|派出所|协会|商会|学会|红十字会|供销社|人大|政协|纪委|监委|纪工委|党委|党组|党工委|党支部|党总支|城投|国投|交投|水投|大厅|基地|场|馆|窗口|企业|社|校|厅|署|行社|网格|条线|成员|干部)';
const ORGANISATION = new RegExp(
  `^[^，。；：\\d%]{0,24}${SUFFIX}(?:〔[^〕]{1,6}〕[^，。；：]{1,8})?(?:[（(][^（）()]{1,12}[）)])?(?:等)?$`,
);
/** The joining word is looked for first: what stands before it is costly to tell. */
const JOINED = new RegExp(`(?=[和与及以会])(?<=${SUFFIX})(?:和|与|及|以及|会同)(?=.{2,})`);

/** 市发改委市城管局: two names that lost the space between them. */
const STUCK = /(?=[市区县镇])(?<=..(?:局|委|办|中心|公司))(?=[市区县镇](?![场政委]).{1,8}(?:局|委|办|中心|公司)$)/;

export const isOrganisation = (text: string): boolean => text.length >= 2 && ORGANISATION.test(text);

/** 甲局、乙局和丙局 → the three names, as written. 发展和改革局 stays whole: 和 parts names only after a unit's ending. */
export function splitUnits(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '（' || char === '(' || char === '〔') depth += 1;
    else if (char === '）' || char === ')' || char === '〕') depth -= 1;
    if (i === text.length || (depth <= 0 && '、，,;；/ \t|'.includes(char!))) {
      names.push(
        ...text
          .slice(from, i)
          .split(JOINED)
          .flatMap((name) => name.split(STUCK)),
      );
      from = i + 1;
    }
  }
  return names
    .map((name) => name.replace(/^[由：:及和]|(?:等(?:部门|单位|相关部门|有关部门)?)$/g, '').trim())
    .filter((name) => name.length > 1 && !/^(?:无|略|等|[-—/－]+)$/.test(name));
}
