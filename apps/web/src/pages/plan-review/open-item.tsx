import type { RefSelectProps } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, Person, PlanItem } from '../../api/types';
import { FindingLine } from './finding-line';
import { ItemActions } from './item-actions';
import { ItemEditor } from './item-editor';
import { mergedFrom } from './merged-into';
import { SuggestedLeadLine } from './suggested-lead';
import type { ReviewDeskState } from './use-review-desk';

interface OpenItemProps {
  item: PlanItem;
  items: PlanItem[];
  departments: Department[];
  people: Person[];
  desk: ReviewDeskState;
  leadRef: Ref<RefSelectProps>;
}

/** What unfolds under the chosen item: its doubts, who could lead it, everything that can be set, and its keys. */
export function OpenItem({ item, items, departments, people, desk, leadRef }: OpenItemProps) {
  const { t } = useTranslation();
  const { findings, suggestions, acts, edits, mayEdit } = desk;
  const suggestion = suggestions.of(item.id);
  const suggested = departments.find(({ id }) => id === suggestion?.departmentId);
  return (
    <>
      {findings.byItem.get(item.id)?.map((finding) => (
        <FindingLine
          key={finding.key}
          finding={finding}
          mayEdit={mayEdit}
          onGoTo={desk.goTo}
          onExplain={findings.explain}
        />
      ))}
      {mayEdit && suggestion && suggested && acts.take && (
        <SuggestedLeadLine suggestion={suggestion} departmentName={suggested.name} onTake={acts.take} />
      )}
      {mayEdit && item.state !== 'dropped' && (
        <ItemEditor
          item={item}
          parts={mergedFrom(item, items)}
          departments={departments}
          people={people}
          leadRef={leadRef}
          onChange={(change) => edits.edit.mutate({ itemId: item.id, change })}
          onCursor={desk.setCursor}
        />
      )}
      {mayEdit && desk.holder && <p className="quiet">{t('reviewPlan.mergedAway', { title: desk.holder.title })}</p>}
      {mayEdit && <ItemActions acts={acts} isDropped={item.state === 'dropped'} />}
    </>
  );
}
