import type { TFunction } from 'i18next';
import type { MandateMeasure } from '../../api/types';

/** 道路交叉口 8处, or that it is done at all; the indicator alone where everybody has a target of their own. */
export function measureInWords({ type, object, unit }: MandateMeasure, target: number | null, t: TFunction): string {
  if (type === 'binary') return t('mandates.unitless');
  return target === null ? object : `${object} ${target}${unit ?? ''}`;
}
