import type { Quantity } from './quantities';

/** What a verb before a figure has brought about itself: no part of it is still open. */
const BROUGHT_ABOUT = /新增|建成|完成|竣工/;
const AMONG = /^[^，。；、\d]{1,14}(?<!其)中(?:的|，|有)*[^，。；、\d已]{0,10}$/;
/** How the words between a whole and its first part show that it is one. `atHead`: only for the first figure of an item. */
const LINKS: readonly { between: RegExp; atHead?: boolean; unlessBroughtAbout?: boolean }[] = [
  // 24件建议已解决16件
  { between: /^[^，。；\d]{0,18}已[^，。；、\d]{0,10}$/ },
  // 88个续建项目中，已竣工29个
  { between: /^[^，。；、\d]{1,14}(?<!其)中，?已[^，。；、\d]{0,10}$/ },
  // 9栋单体中6栋封顶; 28个居委会中的21个
  { between: AMONG },
  // 锅炉12台完成改造8台; 十件实事完成九件
  {
    between: /^[^，。；、\d]{1,24}(?:完成|完工|竣工|建成|办结|封顶|投用|开工|销号|交付)[^，。；、\d]{0,14}$/,
    atHead: true,
  },
  {
    between: /^(?:完成|完工|竣工|建成|办结|封顶|投用|销号|交付)[^，。；、\d]{0,14}$/,
    atHead: true,
    unlessBroughtAbout: true,
  },
  // 新购公交车45台，已到位30台; 实施改造，其中6家已投用
  {
    between: /^[^，；。\d]{0,16}，(?:截至[^，]{1,8}，)?(?:目前|现|其中)?已[^，；。]{0,10}$/,
    unlessBroughtAbout: true,
  },
  { between: /^[^，；。（\d]{0,6}(?:计划|任务)(?:数|量)?，?已?[^，；。\d]{0,8}$/, unlessBroughtAbout: true },
];
/** 其中6家已投用: the part says behind itself that it is reached. */
const REACHED_BEHIND = /^[^，。；\d]{0,12}已(?:完成|竣工|完工|建成|投|通|交付|开工|封顶|入住|硬化)/;
/** 其余3栋桩基施工, 另3座完成设备安装: what is left is on its way. */
const REST = /(?:其余|余下|剩余|另外?|尚有|还有)(?:约|的)?$/;
const UNDER_WAY =
  /^[^，。；]{0,16}(?:施工|正在|安装|招标|进场|手续|调试|装修|序时|筹备|主体|路基|封顶|推进|待|预计|计划|提交|整改|开工|办理)/;
/** 34座（共42座）. */
const TOTAL_IN_BRACKETS = /（(?:共|总共|总计|计划|任务)$/;

/** Whether the figure at `index` is a whole of which the figures after it give a part: 38所已开工21所, 9栋中6栋封顶、其余3栋施工. */
export function isWhole(text: string, from: number, all: readonly Quantity[], index: number): boolean {
  const whole = all[index]!;
  const part = all.slice(index + 1).find((other) => other.unit === whole.unit);
  if (!part || part.value > whole.value) return false;
  const between = text.slice(whole.after, part.numberAt);
  const broughtAbout = BROUGHT_ABOUT.test(text.slice(from, whole.numberAt));
  if (
    !broughtAbout &&
    /^[^，；。\d]{0,16}，其中[^，。；\d]{0,12}$/.test(between) &&
    REACHED_BEHIND.test(text.slice(part.after, part.after + 20))
  )
    return true;
  if (/(?:在|为|向|给|于)$/.test(text.slice(from, whole.numberAt))) return false;
  return LINKS.some(
    (link) => link.between.test(between) && !(link.atHead && index > 0) && !(link.unlessBroughtAbout && broughtAbout),
  );
}

/** Whether a part of a whole is still to be reached; where the text says what is left, that it is on its way. */
export function leavesRest(text: string, from: number, to: number, all: readonly Quantity[]): boolean {
  return all.some((whole, i) => {
    const parts = all.slice(i + 1).filter(({ unit }) => unit === whole.unit);
    if (parts.length === 0) return i > 0 && isTotal(text, all, i);
    if (!isWhole(text, from, all, i) || parts[0]!.value >= whole.value) return false;
    const rest = parts.find(({ numberAt }) => REST.test(text.slice(Math.max(from, numberAt - 6), numberAt)));
    if (rest) return UNDER_WAY.test(text.slice(rest.after, to));
    return !AMONG.test(text.slice(whole.after, parts[0]!.numberAt));
  });
}

/** 桥涵完成34座（共42座）: the bracket gives the whole. */
const isTotal = (text: string, all: readonly Quantity[], index: number): boolean =>
  TOTAL_IN_BRACKETS.test(text.slice(Math.max(0, all[index]!.numberAt - 4), all[index]!.numberAt)) &&
  all[index - 1]!.unit === all[index]!.unit &&
  all[index - 1]!.value < all[index]!.value;
