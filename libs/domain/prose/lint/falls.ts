import { type LintRule, placesOf } from './finding';

/** Nothing falls by more than all of it: 下降108.7%. */
export const checkFalls: LintRule = (original, items) =>
  items.flatMap((item) =>
    item.measures
      .filter(({ unit, value }) => unit === '%' && value < -100)
      .map((measure) => ({
        kind: 'impossible_fall',
        message: `降幅${-measure.value}%超过100%，请核对。`,
        messageEn: `A fall of ${-measure.value}% is more than everything.`,
        quotes: placesOf(original, [measure, item]),
      })),
  );
