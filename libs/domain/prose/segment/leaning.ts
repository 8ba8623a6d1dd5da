/** Words by which running text looks ahead or back; a word that both do counts for neither. */
const AHEAD: readonly [RegExp, number][] = [
  [/力争|确保|务必|争取(?=[^，。；]{0,12}(?:前|完成|实现|达))/g, 2],
  [/(?:年底|月底|[一二三四]季度末?|\d月(?:上旬|中旬|下旬|\d{1,2}日))前|年内(?!新)/g, 2],
  [/(?:^|[，。；：])[^，。；：]{0,8}(?:将(?![近军])|要(?![求素点闻])|须|拟)/g, 1],
  [/(?<!年度|全年|年|完成|生育|占|按)计划(?!生育|总投资|投资|目标|任务|的?\d)/g, 1],
  [/不低于|不少于|不得?超过|下一步|下阶段|明年/g, 1],
];
const BACK: readonly [RegExp, number][] = [
  [/同比|环比|[较比](?:上年|去年|上月|同期|年初)|荣获|获评|被评为|今年以来|一年来|半年来|去年以来|截[至止]/g, 2],
  [/已(?!经济)|累计|先后|[一-龥]了(?![解望])|均(?=[^，。；]{0,4}(?:完成|到位|达))/g, 1],
  [
    /(?<!(?:年内|前|底|季度|确保|力争)[^，。；]{0,10})(?:完工|竣工|通车|封顶|投用|交付)(?=[，；。])|正在|率达(?=[到\d])|总工程量的/g,
    1,
  ],
  [/共(?=[计受收开接发办组检查处调走排征召])|\d[万亿]?余|(?:上半年|[一二三四]季度|\d月)，|取得|得到|有效/g, 1],
];

/** 《三年行动计划（2023—2025年）》 is named, not promised. */
const NAMES = /《[^《》]{1,80}》/g;

export interface Leaning {
  ahead: number;
  back: number;
}

/** How much of a running text's wording looks ahead and how much back; bare imperatives, which plans and reports share, do neither. */
export function leaningOf(text: string): Leaning {
  const words = text.replace(NAMES, '');
  return { ahead: weigh(words, AHEAD), back: weigh(words, BACK) };
}

const weigh = (text: string, cues: readonly [RegExp, number][]): number =>
  cues.reduce((sum, [pattern, weight]) => sum + weight * (text.match(pattern)?.length ?? 0), 0);
