import { Button, Select, type RefSelectProps } from 'antd';
import { Fragment, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, Person, PlanItem } from '../../api/types';
import { AddItem } from './add-item';
import { BulkBar } from './bulk-bar';
import { ItemCard } from './item-card';
import { OpenItem } from './open-item';
import type { Only } from './shown-items';
import { ThemeRow } from './theme-row';
import { themesOf } from './themes-of';
import type { ReviewDeskState } from './use-review-desk';

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
  const { edits, findings, suggestions, mayEdit, chosenId } = desk;
  /** The fields follow as soon as the hands rest: walking by keys marks the card at once. */
  const openId = useDeferredValue(chosenId);
  const list = useRef<HTMLOListElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const numbers = useMemo(() => new Map(items.map(({ id }, index) => [id, index + 1])), [items]);
  const names = useMemo(() => new Map(departments.map(({ id, name }) => [id, name])), [departments]);
  useEffect(() => {
    list.current?.querySelector(`[data-card="${chosenId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId, openId]);
  const select = useCallback(
    (itemId: string, isOn: boolean) =>
      setSelected((before) => new Set(isOn ? [...before, itemId] : [...before].filter((id) => id !== itemId))),
    [],
  );
  const assign = (leadDepartmentId: string) =>
    edits.bulk.mutate({ itemIds: [...selected], leadDepartmentId }, { onSuccess: () => setSelected(new Set()) });
  const themes = useMemo(() => themesOf(items), [items]);
  const { mutate: bulk } = edits.bulk;
  const assignTheme = useCallback(
    (theme: string, leadDepartmentId: string) => {
      const ids = themes.get(theme);
      if (ids) bulk({ itemIds: ids.lacking.length > 0 ? ids.lacking : ids.all, leadDepartmentId });
    },
    [themes, bulk],
  );
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
            { value: 'unquantified', label: t('reviewPlan.onlyUnquantified') },
            { value: 'doubted', label: t('reviewPlan.onlyDoubted') },
            { value: 'blocked', label: t('reviewPlan.onlyBlocked') },
            { value: 'dropped', label: t('reviewPlan.onlyDropped') },
          ]}
          onChange={desk.show}
        />
        {mayEdit && suggestions.count > 0 && (
          <Button loading={edits.bulk.isPending} onClick={suggestions.takeAll}>
            {t('reviewPlan.takeAll', { n: suggestions.count })}
          </Button>
        )}
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
        {desk.shown.map((item, index) => (
          <Fragment key={item.id}>
            {item.theme !== desk.shown[index - 1]?.theme && (
              <ThemeRow
                theme={item.theme}
                count={themes.get(item.theme)?.all.length ?? 0}
                lacking={themes.get(item.theme)?.lacking.length ?? 0}
                departments={departments}
                mayEdit={mayEdit}
                onAssign={assignTheme}
              />
            )}
            <ItemCard
              item={item}
              number={numbers.get(item.id) ?? 0}
              departmentName={names.get(item.leadDepartmentId ?? '')}
              isChosen={item.id === chosenId}
              isSelected={selected.has(item.id)}
              isSeen={desk.seen.has(item.id)}
              findings={findings.byItem.get(item.id)}
              suggested={names.get(suggestions.of(item.id)?.departmentId ?? '')}
              onChoose={desk.setChosenId}
              onSelect={select}
            >
              {item.id === chosenId && item.id === openId && (
                <OpenItem
                  item={item}
                  items={items}
                  departments={departments}
                  people={people}
                  desk={desk}
                  leadRef={leadRef}
                />
              )}
            </ItemCard>
          </Fragment>
        ))}
      </ol>
    </section>
  );
}
