import { useTranslation } from 'react-i18next';
import type { PlanDocument, PlanItem } from '../../api/types';
import { DocumentPane } from './document-pane';
import { Findings } from './findings';
import { placeOf } from './place-of';
import type { ReviewDeskState } from './use-review-desk';

interface ReviewDocumentProps {
  document: PlanDocument | undefined;
  items: PlanItem[];
  desk: ReviewDeskState;
}

/** The left side: what does not add up, where in the file the chosen item stands, and the document with its items lit. */
export function ReviewDocument({ document, items, desk }: ReviewDocumentProps) {
  const { t } = useTranslation();
  const at = items.find(({ id }) => id === desk.chosenId)?.spanStart ?? null;
  const place = document && at !== null ? placeOf(document.places, at, t) : '';
  return (
    <section className="review-document" aria-label={t('reviewPlan.document')}>
      {document ? (
        <>
          <Findings findings={desk.findings} mayEdit={desk.mayEdit} onGoTo={desk.goTo} />
          {place !== '' && <p className="quiet document-place">{place}</p>}
          <DocumentPane
            body={document.body}
            items={items}
            doubts={desk.findings.doubts}
            chosenId={desk.chosenId}
            cursor={desk.cursor}
            onChoose={desk.setChosenId}
            onCursor={desk.setCursor}
          />
        </>
      ) : (
        <p className="quiet">{t('reviewPlan.noDocument')}</p>
      )}
    </section>
  );
}
