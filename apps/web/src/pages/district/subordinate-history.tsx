import { useTranslation } from 'react-i18next';
import type { Subordinate } from '../../api/types';
import { nameOfMonth } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';

/** Month by month what each published and which place it had; a month nobody published is passed over. */
export function SubordinateHistory({ subordinates }: { subordinates: readonly Subordinate[] }) {
  const { t, i18n } = useTranslation();
  const months = (subordinates[0]?.history ?? [])
    .map(({ month }) => month)
    .filter((month) =>
      subordinates.some(({ history }) => history.some((each) => each.month === month && each.isPublished)),
    );
  return (
    <section className="section">
      <h2>{t('subordinates.history')}</h2>
      <div className="sheet-scroll">
        <table className="sheet">
          <thead>
            <tr>
              <th>{t('subordinates.organisation')}</th>
              {months.map((month) => (
                <th key={month} className="number">
                  {nameOfMonth(`${month}-01`, i18n.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subordinates.map(({ organisation, history }) => (
              <tr key={organisation.id}>
                <th scope="row">{organisation.name}</th>
                {history
                  .filter(({ month }) => months.includes(month))
                  .map(({ month, completion, rank, isPublished }) => (
                    <td key={month} className="number">
                      {isPublished ? (
                        <>
                          {completion === null ? '—' : formatShare(completion)}
                          {rank !== null && <div className="quiet">{t('subordinates.place', { rank })}</div>}
                        </>
                      ) : (
                        <span className="wrong">{t('subordinates.missing')}</span>
                      )}
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
