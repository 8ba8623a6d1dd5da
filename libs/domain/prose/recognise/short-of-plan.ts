/** Shares of a yardstick: 完成年度目标的73.75%, 占总长15公里的41.3%, 为年初预算51.8亿元的74.5%. */
const OF_YARDSTICK =
  /(?:完成|占|为|达到?)[^，。；]{0,12}?(?:年度|全年|工程量|目标|任务|计划|预算(?!支出|收入)|总长|全长|总量)[^，。；]{0,14}?(?<![\d.])(\d+(?:\.\d+)?)%/g;
/** Shares of the work itself: 路基完成86%, 管网铺设58%. */
const OF_WORK =
  /(?:完成|铺设|浇筑|掘进|安装|装修|敷设)(?![^，。；\d]*(?:增|提高|下降|率))[^，。；\d]{0,10}(?<![\d.])(\d+(?:\.\d+)?)%/g;
/** How much of a building is up, or of so many how many are begun; unlike a rate of questions answered, short of the whole it means under way. */
const OF_STAGE =
  /(?:(?<=\d[^。；]*)(?:开工率|开复工率)|完工率|竣工率|形象进度|工程进度|总进度|工程量|完成率)[^，。；\d]{0,6}(?<![\d.])(\d+(?:\.\d+)?)%/g;
/** 内装完成四成, 苗木栽植过半: the share in words. */
const IN_WORDS = /(?:完成|进度|装修|铺设|栽植|施工|建设)[^，。；\d]{0,8}(?:过半|近半|一半|大半|[一二三四五六七八九]成)/;
/** 较年度目标82%低0.8个百分点, 较序时进度慢1.7个百分点. */
const BEHIND = /(?:较|比|与)[^，。；]{0,8}(?:目标|计划|任务|序时进度)[^，。；]{0,8}(?:低|慢|少|差)/;

/** Whether a clause says that less than the whole is reached: 完成年度目标的73.75%, 路基完成86%, 内装完成四成. */
export const isShortOfPlan = (text: string): boolean =>
  [OF_WORK, OF_YARDSTICK, OF_STAGE].some((pattern) => isBelowAll(text, pattern)) ||
  IN_WORDS.test(text) ||
  BEHIND.test(text);

/** 完成年度目标的91.4%, 完成招聘计划20名的85%: the yardstick is one of a year. */
export const isShortOfYear = (text: string): boolean =>
  (isBelowAll(text, OF_YARDSTICK) || /完成率/.test(text)) && !/工程量|总长|全长|总量|[两三五]年/.test(text);

const isBelowAll = (text: string, pattern: RegExp): boolean =>
  text.includes('%') && [...text.matchAll(pattern)].some((match) => Number(match[1]) < 100);
