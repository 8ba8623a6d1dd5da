import type { TFunction } from 'i18next';
import type { PlanDocument } from '../../api/types';

/** Where in the file the text at this offset stood, in words; '' where the document is the file itself. */
export function placeOf(places: PlanDocument['places'], offset: number, t: TFunction): string {
  const place = places.filter(({ start }) => start <= offset).at(-1);
  if (!place) return '';
  const { page, paragraph, sheet, row } = place;
  if (page !== undefined) return t('reviewPlan.place.page', { page });
  if (paragraph !== undefined) return t('reviewPlan.place.paragraph', { paragraph });
  return sheet === undefined ? t('reviewPlan.place.row', { row }) : t('reviewPlan.place.sheetRow', { sheet, row });
}
