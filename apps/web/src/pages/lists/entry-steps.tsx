import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../api/progress';
import type { ListEntry } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/** What was done to the entry, newest first, each with who, when and what bears it out. */
export function EntrySteps({ entry }: { entry: ListEntry }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  return (
    <section>
      <h3>{t('lists.steps')}</h3>
      {entry.steps.length === 0 && <p className="quiet">{t('lists.noSteps')}</p>}
      <ol className="plain-list lines">
        {[...entry.steps].reverse().map(({ id, move, words, by, at, files }) => (
          <li key={id}>
            <div>
              {formatInstant(at, i18n.language, organisation.zone)} {by.name} {t(`entryMove.${move}`)}
            </div>
            {words && <div className="quiet">{words}</div>}
            {files.map((file) => (
              <a key={file.id} href={fileAddress(file.id)} download={file.name}>
                {file.name}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
