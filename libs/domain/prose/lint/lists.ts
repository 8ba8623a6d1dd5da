import { type LintRule, placesOf } from './finding';

/** Names listed one by one against the count that closes the list: with 等 at most as many, without it exactly as many. */
export const checkLists: LintRule = (original, items) =>
  items.flatMap((item) => {
    const named = item.sites.length;
    const last = item.sites.at(-1);
    if (named < 2 || last === undefined) return [];
    const words = original.slice(item.start, item.end).replace(/\s/g, '');
    const behind = words.slice(words.indexOf(last) + last.length);
    const open = /^等/.test(behind);
    const counted = item.measures.find(
      ({ role, value }) => role !== 'rate' && role !== 'change' && Number.isInteger(value) && value < 200,
    );
    if (!counted || !/^(?:等)?[\d两二三四五六七八九十]/.test(behind)) return [];
    if (open ? named <= counted.value : named === counted.value) return [];
    return [
      {
        kind: 'list_count',
        message: `列举了${named}个名称，与所称${counted.value}${counted.unit}不符。`,
        messageEn: `${named} names are listed where ${counted.value} are stated.`,
        quotes: placesOf(original, [item]),
      },
    ];
  });
