import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { handOversQuery } from '../../api/hand-overs';
import { peopleQuery } from '../../api/organisation';
import { formatInstant } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { ResponsibilityHead } from '../responsibility/responsibility-head';
import './hand-overs.css';

/** 工作交接: what one holds, what waits for one's signature, and the papers so far. */
export function HandOversPage() {
  const { t, i18n } = useTranslation();
  const { person, is, organisation } = useSession();
  const query = useQuery(handOversQuery);
  return (
    <div className="page">
      <ResponsibilityHead />
      <div className="row tight no-print">
        <Link to="/people/$personId/duties" params={{ personId: person.id }}>
          {t('handOver.mine')} ▸
        </Link>
        {is('supervisor', 'leader', 'head') && <PersonChoice />}
      </div>
      <Answer query={query}>
        {(handOvers) => (
          <section className="section sheet-scroll">
            <h2>{t('handOver.list')}</h2>
            {handOvers.length === 0 ? (
              <p className="quiet">{t('handOver.empty')}</p>
            ) : (
              <table className="sheet">
                <thead>
                  <tr>
                    <th>{t('handOver.giver')}</th>
                    <th>{t('handOver.receiver')}</th>
                    <th className="wide-only">{t('handOver.witness')}</th>
                    <th className="number">{t('handOver.count')}</th>
                    <th>{t('column.state')}</th>
                    <th className="wide-only">{t('handOver.drawnAt')}</th>
                  </tr>
                </thead>
                <tbody>
                  {handOvers.map(({ id, giver, successors, witness, lineCount, state, drawnAt, maySign }) => (
                    <tr key={id}>
                      <td>
                        <Link to="/hand-overs/$handOverId" params={{ handOverId: id }}>
                          {giver.name}
                        </Link>
                        <div className="quiet">{giver.departmentName}</div>
                      </td>
                      <td>{successors.map(({ name }) => name).join(t('common.list'))}</td>
                      <td className="wide-only">{witness.name}</td>
                      <td className="number">{lineCount}</td>
                      <td>
                        {t(`handOver.state.${state}`)}
                        {maySign && (
                          <div>
                            <Link to="/hand-overs/$handOverId" params={{ handOverId: id }}>
                              {t('handOver.sign')} ▸
                            </Link>
                          </div>
                        )}
                      </td>
                      <td className="wide-only">{formatInstant(drawnAt, i18n.language, organisation.zone)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        )}
      </Answer>
    </div>
  );
}

/** Whose duties to look at: a head’s own department, or everybody. */
function PersonChoice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { person, is } = useSession();
  const { data: people = [] } = useQuery(peopleQuery);
  const seesAll = is('supervisor', 'leader');
  const shown = people.filter(({ department }) => seesAll || department?.id === person.department?.id);
  return (
    <Select
      aria-label={t('handOver.ofPerson')}
      placeholder={t('handOver.ofPerson')}
      className="hand-over-person"
      showSearch={{ optionFilterProp: 'label' }}
      value={null}
      onChange={(personId: string | null) =>
        personId && void navigate({ to: '/people/$personId/duties', params: { personId } })
      }
      options={shown.map(({ id, name, department }) => ({
        value: id,
        label: [name, department?.name].filter(Boolean).join(' '),
      }))}
    />
  );
}
