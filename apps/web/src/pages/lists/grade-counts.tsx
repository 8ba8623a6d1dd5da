import { useTranslation } from 'react-i18next';
import type { ListRound, NamedList } from '../../api/types';

/** How many units have each grade, beside how many the round is said to have given. */
export function GradeCounts({ list, round }: { list: NamedList; round: ListRound }) {
  const { t } = useTranslation();
  return (
    <>
      {round.grades.map(({ grade, named, stated, isMet }) => {
        const { name, awardedBy } = list.fields.grades.find(({ key }) => key === grade)!;
        const level = awardedBy ? `（${t(`awardLevel.${awardedBy}`)}）` : '';
        return (
          <span key={grade}>
            {t('lists.gradeCount', { grade: name + level, n: named })}
            {!isMet && <span className="wrong"> {t('lists.gradeDiffers', { n: stated })}</span>}
          </span>
        );
      })}
    </>
  );
}
