/** A period within a year, whose shortfalls can still be made up. */
const WITHIN_A_YEAR =
  /[上下]半年|半年|季度|\d{1,2}月|[一二三四五六七八九十]月|阶段|截[至止]|本周|旬|督查|督办|进展|进度|推进/;
const WHOLE_YEAR =
  /统计公报|年终|年报|20\d\d年(?:度)?(?:[^，。；]{0,16})(?:总结|回顾|报告|述职|完成情况|运行情况|决算)|过去[一的]*年|一年来/;

/** Whether the titles above a paragraph say that it tells of a year that is over: what fell short of its target stays so. */
export const isClosedYear = (titles: readonly string[]): boolean =>
  !titles.some((title) => WITHIN_A_YEAR.test(title)) && titles.some((title) => WHOLE_YEAR.test(title));
