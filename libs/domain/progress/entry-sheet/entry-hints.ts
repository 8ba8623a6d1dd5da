import { EntryMode, Measure, MeasureType } from '../measure';
import { EntryField } from './entry-columns';

/** What of a measure is filled in, and in which words that is asked for. */
interface Asked {
  readonly fields: readonly EntryField[];
  readonly words: string;
}

type AskedByMode = Readonly<Record<EntryMode, Asked>>;

const value = (words: string): Asked => ({ fields: ['value'], words });
const always = (asked: Asked): AskedByMode => ({ increment: asked, total: asked });
const addedOrTotal: AskedByMode = { increment: value('填本次新增的数'), total: value('填累计到现在的数') };
const now = always(value('填现在的数'));
const names = (words: string): AskedByMode => always({ fields: ['names'], words });

const asked: Readonly<Record<MeasureType, AskedByMode>> = {
  cumulative: addedOrTotal,
  level: now,
  reduction: now,
  ceiling: addedOrTotal,
  floor: addedOrTotal,
  range: now,
  ratio: {
    increment: { fields: ['numerator', 'denominator'], words: '填本次的分子和分母' },
    total: { fields: ['numerator', 'denominator'], words: '填累计到现在的分子和分母' },
  },
  stages: addedOrTotal,
  milestones: names('填完成的节点，几个用、分开'),
  sites: names('填完成的点位，几个用、分开'),
  binary: always(value('完成填1，未完成填0')),
  recurring: always(value('填本次开展的次数')),
  dynamic_zero: always(value('填检查时没有销掉的数，清零填0')),
  rank: always({ fields: ['value', 'denominator'], words: '本次数填第几名，分母填参评单位数' }),
  index: always({ fields: ['value', 'denominator'], words: '本次数填指数，分母填比较的平均数' }),
  unquantified: always({ fields: [], words: '写明进展' }),
};

const sitesByCount: AskedByMode = { increment: value('填本次新完成的个数'), total: value('填累计完成的个数') };

/** Of a measure, or of one of its stages or components. */
export function askedOf(measure: Measure, isPart: boolean): Asked {
  const { type, entryMode, sites } = measure;
  if (type === 'index' && isPart) return value('填分项的数');
  if (type !== 'sites' || !sites) return asked[type][entryMode];
  if (sites.named.length === 0) return sitesByCount[entryMode];
  if (sites.named.length >= sites.count) return asked.sites[entryMode];
  const count = sitesByCount[entryMode].words.slice(1);
  return {
    fields: ['names', 'value'],
    words: `${asked.sites[entryMode].words}；没有名称的，本次数填${count}（含列出的）`,
  };
}
