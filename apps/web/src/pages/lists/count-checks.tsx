import { useTranslation } from 'react-i18next';
import type { CountCheck } from '../../api/types';

/** The stated numbers held against what is there; a difference without a reason is told as wrong. */
export function CountChecks({ checks, section }: { checks: CountCheck[]; section: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      {checks.map(({ of, stated, counted, verdict }) => (
        <span key={of} className={verdict === 'unmet' ? 'wrong' : 'quiet'}>
          {t(`lists.check.${verdict}`, {
            of: t(`lists.check.${of}`, { section: section ?? t('lists.columns.section') }),
            ...{ stated, counted },
          })}
        </span>
      ))}
    </>
  );
}
