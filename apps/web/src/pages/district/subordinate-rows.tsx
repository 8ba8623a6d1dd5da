import { useTranslation } from 'react-i18next';
import type { Subordinates } from '../../api/types';
import { ColourCounts } from '../../figures/colour-counts';
import { formatDay } from '../../figures/format-day';
import { formatGap, formatShare } from '../../figures/format-share';
import { ProgressBar } from '../../figures/progress-bar';
import { Rate } from '../../figures/rate';
import { useSession } from '../../shell/use-session';

interface AverageRowProps {
  words: string;
  average: Subordinates['byLeaves'];
  /** Pooled rates, under the average by tasks alone: rates have no mean of their own. */
  rates?: Pick<Subordinates, 'closure' | 'onTime'>;
}

/** An organisation's line: its place, its bar and its figures, or that it published nothing. */
export function SubordinateRow({ line }: { line: Subordinates['subordinates'][number] }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { organisation, rank, figures, correctedBecause } = line;
  return (
    <tr className="keep">
      <td className="number">{rank ?? '—'}</td>
      <th scope="row">
        {organisation.name}
        {correctedBecause !== '' && (
          <div className="quiet">{t('subordinates.corrected', { reason: correctedBecause })}</div>
        )}
      </th>
      {figures === null ? (
        <td colSpan={7} className="wrong">
          <span aria-hidden="true">▲</span> {t('subordinates.missing')}
        </td>
      ) : (
        <>
          <td className="subordinate-bar">
            <ProgressBar
              completion={figures.completion}
              expected={figures.expected}
              colour={figures.colour}
              hasFigures={false}
            />{' '}
            <b className="figure">{shareOr(figures.completion)}</b>
          </td>
          <td className="number">{shareOr(figures.expected)}</td>
          <td className="number">
            <Gap completion={figures.completion} expected={figures.expected} />
          </td>
          <td className="number">
            <Rate rate={figures.closure} />
          </td>
          <td className="number">
            <Rate rate={figures.onTime} />
          </td>
          <td className="number">
            {figures.coverage.numerator}/{figures.coverage.denominator}
          </td>
          <td className="nowrap">
            <ColourCounts counts={figures.colours} />
            <div className="quiet">{formatDay(figures.day, i18n.language, today)}</div>
          </td>
        </>
      )}
    </tr>
  );
}

/** One of the two averages, under the organisations. */
export function AverageRow({ words, average: { completion, expected }, rates }: AverageRowProps) {
  return (
    <tr className="subordinate-average">
      <td />
      <th scope="row">{words}</th>
      <td className="subordinate-bar">
        <b className="figure">{shareOr(completion)}</b>
      </td>
      <td className="number">{shareOr(expected)}</td>
      <td className="number">
        <Gap completion={completion} expected={expected} />
      </td>
      <td className="number">{rates && <Rate rate={rates.closure} />}</td>
      <td className="number">{rates && <Rate rate={rates.onTime} />}</td>
      <td />
      <td />
    </tr>
  );
}

function Gap({ completion, expected }: { completion: number | null; expected: number | null }) {
  if (completion === null || expected === null) return <span className="quiet">—</span>;
  return <span className={completion < expected ? 'gap-behind' : 'gap-ahead'}>{formatGap(completion, expected)}</span>;
}

const shareOr = (share: number | null) => (share === null ? '—' : formatShare(share));
