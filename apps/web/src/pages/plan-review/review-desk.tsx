import { Button, Select, type RefSelectProps } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery, peopleQuery } from '../../api/organisation';
import type { ItemProblem, Plan, PlanDocument, PlanItem } from '../../api/types';
import { useKeys } from '../../shell/use-keys';
import { useSession } from '../../shell/use-session';
import { AddItem } from './add-item';
import { BulkBar } from './bulk-bar';
import { DocumentPane } from './document-pane';
import { Findings } from './findings';
import { ItemCard } from './item-card';
import { ItemEditor } from './item-editor';
import { countItems } from './review-counts';
import { ReviewTop } from './review-top';
import { useSeenItems } from './seen-items';
import { useItemEdits } from './use-item-edits';

type Only = 'all' | 'blocked' | 'dropped';

const passes: Readonly<Record<Only, (item: PlanItem) => boolean>> = {
  all: () => true,
  blocked: ({ state, problems }) => state !== 'dropped' && problems.length > 0,
  dropped: ({ state }) => state === 'dropped',
};

interface ReviewDeskProps {
  plan: Plan;
  items: PlanItem[];
  document: PlanDocument | undefined;
}

/** The document on the left, its items on the right; choosing either brings the other into view. */
export function ReviewDesk({ plan, items, document }: ReviewDeskProps) {
  const { t } = useTranslation();
  const { is } = useSession();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const edits = useItemEdits(plan.id);
  const { seen, mark } = useSeenItems(plan.id);
  const list = useRef<HTMLOListElement>(null);
  const lead = useRef<RefSelectProps>(null);
  const [only, setOnly] = useState<Only>('all');
  const [chosenId, setChosenId] = useState(items[0]?.id);
  const [cursor, setCursor] = useState<number>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly ItemProblem[]>([]);
  const mayEdit = plan.state === 'draft' && is('supervisor');
  const shown = items.filter((item) => passes[only](item) || item.id === chosenId);
  const at = shown.findIndex(({ id }) => id === chosenId);
  const chosen = shown[at];
  const next = shown[at + 1];

  useEffect(() => {
    list.current?.querySelector(`[data-card="${chosenId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const walk = (step: number) => setChosenId(shown[Math.min(shown.length - 1, Math.max(0, at + step))]?.id ?? chosenId);
  const accept = () => {
    if (chosen) mark(chosen.id);
    walk(1);
  };
  const isInside = cursor !== undefined && chosen && (chosen.spanStart ?? 0) < cursor && cursor < (chosen.spanEnd ?? 0);
  const split = () => {
    if (isInside) edits.split.mutate({ itemId: chosen.id, at: cursor });
  };
  const merge = () => {
    if (chosen && next) edits.merge.mutate([chosen.id, next.id]);
  };
  const drop = () => {
    if (chosen) edits.drop.mutate(chosen);
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    ...(mayEdit && { a: accept, d: drop, s: split, m: merge, t: () => lead.current?.focus() }),
  });
  const select = useCallback(
    (itemId: string, isOn: boolean) =>
      setSelected((before) => {
        const after = new Set(before);
        if (isOn) after.add(itemId);
        else after.delete(itemId);
        return after;
      }),
    [],
  );
  const numbers = useMemo(() => new Map(items.map(({ id }, index) => [id, index + 1])), [items]);
  const names = useMemo(() => new Map(departments.map(({ id, name }) => [id, name])), [departments]);

  return (
    <div className="review-desk">
      <ReviewTop
        plan={plan}
        counts={countItems(items)}
        seen={items.filter(({ id }) => seen.has(id)).length}
        mayEdit={mayEdit}
        refused={refused.flatMap((problem) => {
          const item = items.find(({ id }) => id === problem.itemId);
          const isOpen = item?.problems.some(({ field, code }) => field === problem.field && code === problem.code);
          return item && isOpen ? [{ ...problem, title: item.title }] : [];
        })}
        onRefused={setRefused}
        onGoTo={(itemId) => {
          setOnly('all');
          setChosenId(itemId);
        }}
      />
      <section className="review-document" aria-label={t('reviewPlan.document')}>
        {document ? (
          <>
            <Findings
              findings={document.findings}
              onGoTo={(offset) => {
                setCursor(offset);
                const item = items.find(
                  ({ spanStart, spanEnd }) => (spanStart ?? -1) <= offset && offset < (spanEnd ?? -1),
                );
                if (item) setChosenId(item.id);
              }}
            />
            <DocumentPane
              body={document.body}
              items={items}
              chosenId={chosenId}
              cursor={cursor}
              onChoose={setChosenId}
              onCursor={setCursor}
            />
          </>
        ) : (
          <p className="quiet">{t('reviewPlan.noDocument')}</p>
        )}
      </section>
      <section className="review-items" aria-label={t('reviewPlan.items')}>
        <div className="row tight review-tools no-print">
          <Select<Only>
            aria-label={t('reviewPlan.only')}
            value={only}
            popupMatchSelectWidth={false}
            options={[
              { value: 'all', label: t('reviewPlan.onlyAll') },
              { value: 'blocked', label: t('reviewPlan.onlyBlocked') },
              { value: 'dropped', label: t('reviewPlan.onlyDropped') },
            ]}
            onChange={setOnly}
          />
          {mayEdit && <AddItem isBusy={edits.add.isPending} onAdd={(title) => edits.add.mutateAsync(title)} />}
        </div>
        {mayEdit && selected.size > 0 && (
          <BulkBar
            count={selected.size}
            departments={departments}
            isBusy={edits.bulk.isPending}
            onAssign={(leadDepartmentId) =>
              edits.bulk.mutate(
                { itemIds: [...selected], leadDepartmentId },
                { onSuccess: () => setSelected(new Set()) },
              )
            }
            onClear={() => setSelected(new Set())}
          />
        )}
        {items.length === 0 && <p className="quiet">{t('reviewPlan.noItems')}</p>}
        <ol className="plain-list item-list" ref={list}>
          {shown.map((item) => (
            <ItemCard
              key={item.id}
              item={item}
              number={numbers.get(item.id) ?? 0}
              departmentName={names.get(item.leadDepartmentId ?? '')}
              isChosen={item.id === chosenId}
              isSelected={selected.has(item.id)}
              isSeen={seen.has(item.id)}
              onChoose={setChosenId}
              onSelect={select}
            >
              {mayEdit && item.id === chosenId && (
                <>
                  {item.state !== 'dropped' && (
                    <ItemEditor
                      item={item}
                      departments={departments}
                      people={people}
                      leadRef={lead}
                      onChange={(change) => edits.edit.mutate({ itemId: item.id, change })}
                      onCursor={setCursor}
                    />
                  )}
                  <div className="row tight item-actions">
                    <Button size="small" type="primary" onClick={accept}>
                      {t('reviewPlan.accept')} <kbd>a</kbd>
                    </Button>
                    <Button size="small" onClick={drop}>
                      {item.state === 'dropped' ? t('reviewPlan.restore') : t('reviewPlan.drop')} <kbd>d</kbd>
                    </Button>
                    <Button size="small" disabled={!isInside} title={t('reviewPlan.splitHint')} onClick={split}>
                      {t('reviewPlan.split')} <kbd>s</kbd>
                    </Button>
                    <Button size="small" disabled={!next} onClick={merge}>
                      {t('reviewPlan.merge')} <kbd>m</kbd>
                    </Button>
                  </div>
                </>
              )}
            </ItemCard>
          ))}
        </ol>
      </section>
    </div>
  );
}
