import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { ruleLines } from './rules-words';

/** Who changed which rule when, from what to what, and why; latest first. */
export function RulesHistory({ history }: { history: readonly RuleChange[] }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  return (
    <section className="section">
      <h2>{t('rules.history')}</h2>
      {history.length === 0 && <p className="quiet">{t('rules.noHistory')}</p>}
      <ol className="stack plain-list">
        {history.map(({ id, before, after, reason, by, at }) => (
          <li key={id}>
            <div>
              {formatInstant(at, i18n.language, organisation.zone)} {by.name}：{reason}
            </div>
            {ruleLines
              .map(({ name, say }) => ({ name, from: say(before, t), to: say(after, t) }))
              .filter(({ from, to }) => from !== to)
              .map(({ name, from, to }) => (
                <div key={name} className="quiet">
                  {t(name)}：{from} → {to}
                </div>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
