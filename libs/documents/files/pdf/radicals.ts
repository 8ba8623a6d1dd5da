/**
 * Signs of CJK Radicals Supplement (U+2E80–2EFF) that stand for a whole character, each before it. Source: Unicode,
 * EquivalentUnifiedIdeograph.txt; ⼾ (U+2F3E) is 户 in mainland fonts, and 戶 to the standard.
 */
const PAIRS =
  '⼾户⺁厂⺄乙⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺷羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, sign, character]) => [sign!, character!]));

/**
 * The same words with radicals, which fonts of many PDFs give for characters (⼯ for 工), mapped back. Nothing else is
 * changed: normalising a whole text would turn ① into 1 and （ into (.
 */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5]/g,
    (radical) => characters.get(radical) ?? (radical < '\u2f00' ? radical : radical.normalize('NFKC')),
  );
}
