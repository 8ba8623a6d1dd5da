import type { ReadItem, ReadMeasure } from '../read-result';
import { type LintRule } from './finding';
import { exceeding } from './parts';

/** What comes in, and what of it can be dealt with: nobody settles more than came. */
const GATHERED = /(?:收集|受理|排查|发现|接到|接报|查出|排摸)[^，。；]{0,10}$/;
const SETTLED = /(?:整改|解决|办结|化解|处置|销号|答复)[^，。；]{0,6}$/;
const SENTENCE_END = /[。！？\n]/;
/** Characters before a figure in which its verb stands. */
const REACH = 16;

/** 排查隐患100处，整改120处: more settled than gathered, in one sentence and one unit. */
export const checkSubsets: LintRule = (original, items) => {
  const told = items.filter(isTold).flatMap(({ measures }) => measures.filter(({ role }) => role !== 'rate'));
  const before = (measure: ReadMeasure) =>
    original.slice(Math.max(0, measure.start - REACH), measure.start).replace(/\s/g, '');
  const settled = told.filter((measure) => SETTLED.test(before(measure)));
  return told
    .filter((measure) => GATHERED.test(before(measure)) && !SETTLED.test(before(measure)))
    .flatMap((whole) => {
      const part = settled.find(
        ({ start, unit }) =>
          start > whole.end && unit === whole.unit && !SENTENCE_END.test(original.slice(whole.end, start)),
      );
      return part && part.value > whole.value ? [exceeding(original, whole, part)] : [];
    });
};

const isTold = ({ duplicate }: ReadItem): boolean => !duplicate;
