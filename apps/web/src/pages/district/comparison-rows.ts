import type { TFunction } from 'i18next';
import type { Rate, Subordinates } from '../../api/types';
import { round } from '../../figures/format-share';

type Cell = string | number;

/** The comparison as a sheet: percentages with one decimal as numbers, rates as 3/4, and both averages under it. */
export function comparisonRows(data: Subordinates, t: TFunction): Cell[][] {
  const heads = [
    'rank',
    'organisation',
    'completion',
    'expected',
    'gap',
    'closure',
    'onTime',
    'coverage',
    'day',
  ] as const;
  const lines = data.subordinates.map(({ rank, organisation, figures }): Cell[] => {
    if (figures === null) return ['', organisation.name, t('subordinates.missing')];
    const { completion, expected, closure, onTime, coverage, day } = figures;
    return [
      rank ?? '',
      organisation.name,
      ...shares(completion, expected),
      ...[closure, onTime, coverage].map(fraction),
      day,
    ];
  });
  const average = (words: string, { completion, expected }: Subordinates['byLeaves']) => [
    '',
    words,
    ...shares(completion, expected),
  ];
  return [
    heads.map((key) => t(`subordinates.${key}`)),
    ...lines,
    average(t('subordinates.equalWeight'), data.equalWeight),
    average(t('subordinates.byLeaves'), data.byLeaves),
  ];
}

/** c, e, and how far c is ahead in percentage points. */
function shares(completion: number | null, expected: number | null): Cell[] {
  const percent = (share: number | null) => (share === null ? '' : round(share * 100, 1));
  const gap = completion === null || expected === null ? '' : round((completion - expected) * 100, 1);
  return [percent(completion), percent(expected), gap];
}

const fraction = ({ numerator, denominator }: Rate) => `${numerator}/${denominator}`;
