import { Select, type RefSelectProps } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, Person, PlanItem } from '../../api/types';
import { AddItem } from './add-item';
import { BulkBar } from './bulk-bar';
import { ItemActions } from './item-actions';
import { ItemCard } from './item-card';
import { ItemEditor } from './item-editor';
import { mergedFrom } from './merged-into';
import type { Only, ReviewDeskState } from './use-review-desk';

interface ItemPaneProps {
  items: PlanItem[];
  departments: Department[];
  people: Person[];
  desk: ReviewDeskState;
  leadRef: Ref<RefSelectProps>;
}

/** The right side: the items in the document's order, the chosen one open. */
export function ItemPane({ items, departments, people, desk, leadRef }: ItemPaneProps) {
  const { t } = useTranslation();
  const { edits, mayEdit, chosenId } = desk;
  const list = useRef<HTMLOListElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const numbers = useMemo(() => new Map(items.map(({ id }, index) => [id, index + 1])), [items]);
  const names = useMemo(() => new Map(departments.map(({ id, name }) => [id, name])), [departments]);
  useEffect(() => {
    list.current?.querySelector(`[data-card="${chosenId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const select = useCallback(
    (itemId: string, isOn: boolean) =>
      setSelected((before) => new Set(isOn ? [...before, itemId] : [...before].filter((id) => id !== itemId))),
    [],
  );
  const assign = (leadDepartmentId: string) =>
    edits.bulk.mutate({ itemIds: [...selected], leadDepartmentId }, { onSuccess: () => setSelected(new Set()) });
  const add = async (title: string) => desk.setChosenId((await edits.add.mutateAsync(title)).id);
  return (
    <section className="review-items" aria-label={t('reviewPlan.items')}>
      <div className="row tight review-tools no-print">
        <Select<Only>
          aria-label={t('reviewPlan.only')}
          value={desk.only}
          popupMatchSelectWidth={false}
          options={[
            { value: 'all', label: t('reviewPlan.onlyAll') },
            { value: 'noDepartment', label: t('reviewPlan.onlyNoDepartment') },
            { value: 'blocked', label: t('reviewPlan.onlyBlocked') },
            { value: 'dropped', label: t('reviewPlan.onlyDropped') },
          ]}
          onChange={desk.show}
        />
        {mayEdit && <AddItem isBusy={edits.add.isPending} onAdd={add} />}
      </div>
      {mayEdit && selected.size > 0 && (
        <BulkBar
          count={selected.size}
          departments={departments}
          isBusy={edits.bulk.isPending}
          onAssign={assign}
          onClear={() => setSelected(new Set())}
        />
      )}
      {items.length === 0 && <p className="quiet">{t('reviewPlan.noItems')}</p>}
      <ol className="plain-list item-list" ref={list}>
        {desk.shown.map((item) => (
          <ItemCard
            key={item.id}
            item={item}
            number={numbers.get(item.id) ?? 0}
            departmentName={names.get(item.leadDepartmentId ?? '')}
            isChosen={item.id === chosenId}
            isSelected={selected.has(item.id)}
            isSeen={desk.seen.has(item.id)}
            onChoose={desk.setChosenId}
            onSelect={select}
          >
            {mayEdit && item.id === chosenId && (
              <>
                {item.state !== 'dropped' && (
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
                {desk.holder && <p className="quiet">{t('reviewPlan.mergedAway', { title: desk.holder.title })}</p>}
                <ItemActions acts={desk.acts} isDropped={item.state === 'dropped'} />
              </>
            )}
          </ItemCard>
        ))}
      </ol>
    </section>
  );
}
