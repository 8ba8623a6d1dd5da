import { useTranslation } from 'react-i18next';
import type { ListSummary } from '../../api/types';
import { Rate } from '../../figures/rate';
import { rateWordsOf } from './rate-words';

/** 解决率, 答复率 where it says more, as the kind calls them; the coverage of one record an object; nothing of a register. */
export function ListRates({ list: { kind, solved, answered, coverage, overdue } }: { list: ListSummary }) {
  const { t } = useTranslation();
  const words = rateWordsOf(kind);
  return (
    <>
      {coverage && (
        <span>
          {t('lists.coverage')} <Rate rate={coverage} />
        </span>
      )}
      {solved && !coverage && solved.denominator > 0 && (
        <span>
          {t(words.solved)} <Rate rate={solved} />
        </span>
      )}
      {answered && solved && answered.numerator !== solved.numerator && (
        <span>
          {t(words.answered)} <Rate rate={answered} />
        </span>
      )}
      {overdue > 0 && <span className="wrong">{t('lists.overdue', { n: overdue })}</span>}
    </>
  );
}
