import { Button, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure, PlanItem } from '../../api/types';
import { ComponentRows } from './component-rows';
import { HeldNumber, HeldText } from './held-fields';
import { FieldProblem, problemAt } from './item-problem';
import { measureShapes, offeredTypes, withType, type OfferedType } from './measure-shape';
import { MilestoneRows } from './milestone-rows';
import { RecurrenceField } from './recurrence-field';
import { SiteNames } from './site-names';

interface MeasureEditorProps {
  item: PlanItem;
  measure: Measure;
  index: number;
  onChange: (measure: Measure) => void;
  onRemove: () => void;
}

/** A share on screen is a percentage; everything else stays as it is. */
const shown = (measure: Measure, value: number | null) =>
  value !== null && measure.type === 'ratio' ? Number((value * 100).toPrecision(12)) : value;
const kept = (measure: Measure, value: number | null) =>
  value !== null && measure.type === 'ratio' ? Number((value / 100).toPrecision(12)) : value;

/** One measure: its type decides which fields there are. */
export function MeasureEditor({ item, measure, index, onChange, onRemove }: MeasureEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const path = (name: string) => `measures.${index}.${name}`;
  const isWrong = (name: string) => problemAt(item, path(name)) !== undefined;
  const isOffered = measure.type in measureShapes;
  const fields: readonly string[] = isOffered ? measureShapes[measure.type as OfferedType].fields : [];
  const set = (change: Partial<Measure>) => onChange({ ...measure, ...change });
  const field = (name: string, label: string, control: ReactNode) => (
    <div className="item-field">
      <label htmlFor={`${id}${name}`}>{label}</label>
      {control}
      <FieldProblem item={item} field={path(name)} />
    </div>
  );
  const number = (name: 'target' | 'baseline', label: string) =>
    field(
      name,
      label,
      <HeldNumber
        id={`${id}${name}`}
        value={shown(measure, measure[name])}
        isWrong={isWrong(name)}
        suffix={measure.type === 'ratio' ? '%' : undefined}
        onKeep={(value) => set({ [name]: kept(measure, value) })}
      />,
    );
  return (
    <fieldset className="measure-editor">
      <legend className="sr-only">
        {t('reviewPlan.measures')} {index + 1}
      </legend>
      {field(
        'type',
        t('reviewPlan.type'),
        <Select
          id={`${id}type`}
          value={measure.type}
          popupMatchSelectWidth={false}
          options={(isOffered ? offeredTypes : [measure.type, ...offeredTypes]).map((type) => ({
            value: type,
            label: t(`measureType.${type}`),
          }))}
          onChange={(type) => type in measureShapes && onChange(withType(measure, type as OfferedType))}
        />,
      )}
      {field(
        'object',
        t('reviewPlan.object'),
        <HeldText
          id={`${id}object`}
          value={measure.object}
          maxLength={200}
          isWrong={isWrong('object')}
          onKeep={(object) => set({ object })}
        />,
      )}
      {fields.includes('target') && number('target', t('reviewPlan.target'))}
      {fields.includes('sites') &&
        field(
          'sites.count',
          t('reviewPlan.siteCount'),
          <HeldNumber
            id={`${id}sites.count`}
            value={measure.sites?.count ?? null}
            isWrong={isWrong('sites.count')}
            onKeep={(count) => set({ sites: { count: Math.round(count ?? 0), named: measure.sites?.named ?? [] } })}
          />,
        )}
      {fields.includes('unit') &&
        field(
          'unit',
          t('reviewPlan.unit'),
          <HeldText
            id={`${id}unit`}
            value={measure.unit ?? ''}
            maxLength={40}
            isWrong={isWrong('unit')}
            onKeep={(unit) => set({ unit: unit.trim() || null })}
          />,
        )}
      {fields.includes('baseline') && number('baseline', t('reviewPlan.baseline'))}
      {fields.includes('range') &&
        field(
          'range',
          `${t('reviewPlan.low')} – ${t('reviewPlan.high')}`,
          <div className="row tight">
            <HeldNumber
              label={t('reviewPlan.low')}
              value={measure.range?.low ?? null}
              onKeep={(low) => set({ range: { low: low ?? 0, high: measure.range?.high ?? 0 } })}
            />
            <HeldNumber
              label={t('reviewPlan.high')}
              value={measure.range?.high ?? null}
              onKeep={(high) => set({ range: { low: measure.range?.low ?? 0, high: high ?? 0 } })}
            />
          </div>,
        )}
      {fields.includes('recurrence') &&
        field(
          'recurrence',
          t('reviewPlan.recurrence'),
          <RecurrenceField id={`${id}recurrence`} measure={measure} onKeep={(recurrence) => set({ recurrence })} />,
        )}
      {fields.includes('entryMode') &&
        field(
          'entryMode',
          t('reviewPlan.entryMode'),
          <Select
            id={`${id}entryMode`}
            value={measure.entryMode}
            options={(['increment', 'total'] as const).map((mode) => ({
              value: mode,
              label: t(`reviewPlan.mode.${mode}`),
            }))}
            onChange={(entryMode) => set({ entryMode })}
          />,
        )}
      {item.measures.length > 1 &&
        field(
          'weight',
          t('reviewPlan.weight'),
          <HeldNumber
            id={`${id}weight`}
            value={measure.weight}
            isWrong={isWrong('weight')}
            onKeep={(weight) => set({ weight: weight ?? 1 })}
          />,
        )}
      {fields.includes('milestones') && (
        <div className="measure-wide">
          <MilestoneRows milestones={measure.milestones} onChange={(milestones) => set({ milestones })} />
          <FieldProblem item={item} field={path('milestones')} />
        </div>
      )}
      {fields.includes('components') && (
        <div className="measure-wide">
          <ComponentRows components={measure.components ?? []} onChange={(components) => set({ components })} />
          <FieldProblem item={item} field={path('components')} />
        </div>
      )}
      {fields.includes('sites') && (
        <div className="measure-wide">
          {field(
            'sites.named',
            t('reviewPlan.siteNames'),
            <SiteNames id={`${id}sites.named`} measure={measure} onKeep={(sites) => set({ sites })} />,
          )}
        </div>
      )}
      <Button size="small" type="text" className="measure-remove" onClick={onRemove}>
        {t('reviewPlan.removeMeasure')}
      </Button>
    </fieldset>
  );
}
