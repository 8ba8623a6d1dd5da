import { useTranslation } from 'react-i18next';
import type { PeriodCell } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';
import { ColourMark } from '../../figures/state-mark';

/** A task in a locked period: the colour it keeps, 未报 where its report had not come, 已补齐 with its day beside it. */
export function PeriodMark({ cell }: { cell: PeriodCell }) {
  const { t, i18n } = useTranslation();
  const { colour, completion, expected, reported, madeUpOn } = cell;
  const figures =
    completion === null
      ? undefined
      : t('periods.cell', {
          completion: formatShare(completion),
          expected: expected === null ? t('figure.noValue') : formatShare(expected),
        });
  return (
    <span className="period-mark" title={figures}>
      <ColourMark colour={colour} />
      {reported === false && <span className="wrong">{t('periods.unreported')}</span>}
      {madeUpOn && (
        <span className="made-up">✚ {t('periods.madeUpOn', { day: formatDay(madeUpOn, i18n.language) })}</span>
      )}
    </span>
  );
}
