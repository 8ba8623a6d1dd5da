import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntrySheet } from '../../api/types';

interface EntrySheetFootProps {
  sheet: EntrySheet;
  isDone: boolean;
  isReporting: boolean;
  onReport: (taking: 'whole' | 'each') => void;
}

/** The rows in figures, and the reporting itself: all of them, or, where some are wrong, those that are in order. */
export function EntrySheetFoot({ sheet: { counts }, isDone, isReporting, onReport }: EntrySheetFootProps) {
  const { t } = useTranslation();
  const wrong = counts.refused + counts.changed;
  const told = (['reported', 'ready', 'held', 'already', 'changed', 'refused'] as const).filter(
    (name) => counts[name] > 0,
  );
  return (
    <section className="section row entry-sheet-foot" aria-label={t('entrySheet.summary')}>
      <span role="status">{told.map((name) => t(`entrySheet.count.${name}`, { n: counts[name] })).join(' · ')}</span>
      {!isDone && counts.ready > 0 && (
        <span className="row tight push">
          <span className="quiet">{t('entrySheet.nothingYet')}</span>
          {wrong > 0 && (
            <Button loading={isReporting} onClick={() => onReport('each')}>
              {t('entrySheet.reportReady', { n: counts.ready })}
            </Button>
          )}
          <Button
            type="primary"
            disabled={wrong > 0}
            loading={isReporting && wrong === 0}
            onClick={() => onReport('whole')}
          >
            {t('entrySheet.reportAll', { n: counts.ready })}
          </Button>
        </span>
      )}
    </section>
  );
}
