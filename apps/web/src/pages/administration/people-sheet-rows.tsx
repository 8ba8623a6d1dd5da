import { useTranslation } from 'react-i18next';
import type { PeopleRow } from '../../api/types';

/** Every row with what it would do, or what is wrong with it at which column. */
export function PeopleSheetRows({ rows }: { rows: PeopleRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('peopleSheet.row')}</th>
            <th>{t('peopleSheet.outcome')}</th>
            <th>{t('settings.person')}</th>
            <th>{t('peopleSheet.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name, login, outcome, changes, problems }) => (
            <tr key={row}>
              <td className="number">{row}</td>
              <td className="nowrap">{t(`peopleSheet.outcomes.${outcome}`)}</td>
              <td>
                {name} <span className="quiet">{login}</span>
              </td>
              <td>
                {changes.map(({ field, from, to }) => (
                  <div key={field}>
                    {t('peopleSheet.change', { field: t(`peopleSheet.column.${field}`), from, to })}
                  </div>
                ))}
                {problems.map(({ code, column, message }) => (
                  <div key={`${code} ${column}`} className="wrong">
                    {t('peopleSheet.problem', { column, message })}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
