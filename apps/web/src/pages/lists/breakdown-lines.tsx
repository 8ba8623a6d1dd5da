import { useTranslation } from 'react-i18next';
import type { BreakdownLine } from '../../api/types';
import { formatShare } from '../../figures/format-share';

/** A count and what it falls apart into, a bar for each share of its whole; the figures stand beside the bars. */
export function BreakdownLines({ lines }: { lines: BreakdownLine[] }) {
  const { t } = useTranslation();
  return (
    <table className="sheet breakdown-sheet">
      <tbody>
        {lines.map((line, at) => {
          const whole = wholeOf(lines, at);
          const share = whole && whole.count > 0 ? line.count / whole.count : 1;
          return (
            <tr key={at}>
              <th scope="row" style={{ paddingLeft: `${0.6 + line.level * 1.2}rem` }}>
                {line.name}
                {line.split && <span className="quiet"> {t(`breakdownSplit.${line.split}`)}</span>}
              </th>
              <td className="number nowrap">
                {line.isApproximate && t('lists.about')}
                {line.count}
              </td>
              <td className="number quiet nowrap">{whole ? formatShare(share) : ''}</td>
              <td className="wide-only breakdown-bar" aria-hidden="true">
                <span style={{ width: `${Math.min(100, share * 100)}%` }} />
              </td>
              <td className="quiet">{line.outcome ? t(`breakdownOutcome.${line.outcome}`) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the line is a part or a stage of; undefined for the whole itself. */
function wholeOf(lines: readonly BreakdownLine[], at: number): BreakdownLine | undefined {
  const { level } = lines[at]!;
  return lines
    .slice(0, at)
    .reverse()
    .find((line) => line.level < level);
}
