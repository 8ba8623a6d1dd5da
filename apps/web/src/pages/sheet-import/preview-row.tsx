import { useTranslation } from 'react-i18next';
import type { SheetRow, SheetTarget } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/** One row of the sheet; on a phone its cells stand one under the other, each with its head. */
export function PreviewRow({ row }: { row: SheetRow }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { kind, title, theme, targets, lead, support, owner, dueOn, changes, problems } = row;
  const isItem = kind !== 'left_out';
  return (
    <tr className={`sheet-row ${kind}`}>
      <td className="number" aria-label={t('sheet.rowNumber', { n: row.row })}>
        {row.row}
      </td>
      <td className="nowrap">{t(`sheet.kind.${kind}`)}</td>
      <td className="sheet-title">
        {title}
        {isItem && theme && <div className="quiet">{theme}</div>}
      </td>
      <td data-head={t('sheet.targets')}>
        {isItem &&
          targets.map((target, at) => (
            <div key={at} className="nowrap">
              <TargetWords target={target} />
            </div>
          ))}
      </td>
      <td data-head={t('sheet.role.lead')}>
        {isItem && lead}
        {isItem && support.length > 0 && <div className="quiet">{support.join('、')}</div>}
      </td>
      <td data-head={t('sheet.role.owner')}>{isItem && owner}</td>
      <td data-head={t('sheet.role.due')} className="nowrap">
        {isItem && dueOn && formatDay(dueOn, i18n.language, today)}
      </td>
      <td className="sheet-remarks">
        {changes.map(({ field, from, to }) => (
          <div key={field}>
            {t(from === '' ? 'sheet.changeAdded' : to === '' ? 'sheet.changeRemoved' : 'sheet.change', {
              ...{ field: t(`sheet.role.${field}`), from, to },
            })}
          </div>
        ))}
        {problems.map(({ code, column, message }, at) => (
          <div key={`${code} ${column} ${at}`} className="wrong">
            {message}
          </div>
        ))}
      </td>
    </tr>
  );
}

function TargetWords({ target: { target, unit, milestones } }: { target: SheetTarget }) {
  const { t, i18n } = useTranslation();
  if (milestones > 0) return <>{t('sheet.nodes', { n: milestones })}</>;
  if (target === null) return <span className="quiet">{t('sheet.noTarget')}</span>;
  const shown = unit === '%' && target <= 1 ? target * 100 : target;
  return (
    <>
      {new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 4 }).format(shown)} {unit}
    </>
  );
}
