import { CalendarDate, dayInChinese, yearOf } from '../calendar';
import { RequestKind, requests } from './requests';

/** What a request is about, apart from its reason. */
export interface AskedMatter {
  readonly kind: RequestKind;
  readonly newDueOn: CalendarDate | null;
  readonly change: ChangedFigure | null;
}

/** A figure to reach, from which to which; of a ratio, shares 0–1. */
export interface ChangedFigure {
  readonly object: string;
  readonly unit: string | null;
  readonly isShare: boolean;
  readonly before: number | null;
  readonly after: number;
}

/** 申请延期至2027年2月28日, 申请调整目标（红色物业由15家调整为12家）; the kind's name alone where it says everything. */
export function whatIsAsked({ kind, newDueOn, change }: AskedMatter): { readonly zh: string; readonly en: string } {
  const { zh, en } = requests[kind];
  if (newDueOn !== null)
    return { zh: `${zh}至${yearOf(newDueOn)}年${dayInChinese(newDueOn)}`, en: `${en} to ${newDueOn}` };
  if (change === null) return { zh, en };
  const [before, after] = [figureToReach(change.before, change), figureToReach(change.after, change)];
  return {
    zh: `${zh}（${change.object}由${before}调整为${after}）`,
    en: `${en} (${change.object} from ${before} to ${after})`,
  };
}

/** 15家, or 75% of a share; — where there is none. */
export function figureToReach(
  value: number | null,
  { unit, isShare }: Pick<ChangedFigure, 'unit' | 'isShare'>,
): string {
  if (value === null) return '—';
  return isShare ? `${Math.round(value * 1000) / 10}%` : `${value}${unit ?? ''}`;
}
