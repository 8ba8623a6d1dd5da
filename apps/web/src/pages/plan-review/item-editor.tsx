import { Button, Select, type RefSelectProps } from 'antd';
import { useId, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment, Department, EditPlanItem, Person, PlanItem } from '../../api/types';
import { ChoiceField } from './choice-field';
import { HeldText } from './held-fields';
import { FieldProblem, problemAt } from './item-problem';
import { MeasureEditor } from './measure-editor';
import { newMeasure } from './measure-shape';

interface ItemEditorProps {
  item: PlanItem;
  /** What was merged into it. */
  parts: readonly PlanItem[];
  departments: Department[];
  people: Person[];
  leadRef: Ref<RefSelectProps>;
  onChange: (change: Omit<EditPlanItem, 'version'>) => void;
  onCursor: (offset: number) => void;
}

const commitments: readonly Commitment[] = ['hard', 'soft', 'aspirational'];

/** Everything about an item that can be set; each field is kept as one leaves it. */
export function ItemEditor({ item, parts, departments, people, leadRef, onChange, onCursor }: ItemEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const ofDepartments = departments.map((department) => ({ value: department.id, label: department.name }));
  const named = (list: Person[]) => list.map((person) => ({ value: person.id, label: person.name }));
  const owners = people
    .filter(({ roles }) => roles.includes('owner') || roles.includes('head'))
    .sort((a, b) => rank(a, item) - rank(b, item));
  const field = (name: string, label: string, control: ReactNode, hint?: string) => (
    <div className="item-field">
      <label htmlFor={`${id}${name}`}>{label}</label>
      {control}
      {hint && <div className="quiet">{hint}</div>}
      <FieldProblem item={item} field={name} />
    </div>
  );
  const readAs = (names: string[]) =>
    names.length > 0 ? t('reviewPlan.readAs', { names: names.join(t('common.list')) }) : undefined;
  const isWrong = (name: string) => problemAt(item, name) !== undefined;
  return (
    <div className="item-editor">
      {item.quote && (
        <textarea
          className="item-quote"
          readOnly
          rows={Math.min(5, Math.ceil(item.quote.length / 32))}
          value={item.quote}
          aria-label={t('task.source')}
          onSelect={({ currentTarget }) => {
            if (item.spanStart !== null) onCursor(item.spanStart + currentTarget.selectionStart);
          }}
        />
      )}
      {field(
        'title',
        t('reviewPlan.itemTitle'),
        <HeldText id={`${id}title`} value={item.title} maxLength={200} onKeep={(title) => onChange({ title })} />,
      )}
      <div className="item-pair">
        {field(
          'leadDepartmentId',
          t('reviewPlan.lead'),
          <ChoiceField
            ref={leadRef}
            id={`${id}leadDepartmentId`}
            value={item.leadDepartmentId}
            options={ofDepartments}
            isWrong={isWrong('leadDepartmentId')}
            onChange={(leadDepartmentId) => onChange({ leadDepartmentId })}
          />,
          readAs(item.readLead),
        )}
        {field(
          'supportDepartmentIds',
          t('reviewPlan.support'),
          <Select
            mode="multiple"
            id={`${id}supportDepartmentIds`}
            value={item.supportDepartmentIds}
            options={ofDepartments.filter(({ value }) => value !== item.leadDepartmentId)}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(supportDepartmentIds: string[]) => onChange({ supportDepartmentIds })}
          />,
          readAs(item.readSupport),
        )}
        {field(
          'ownerId',
          t('reviewPlan.owner'),
          <ChoiceField
            id={`${id}ownerId`}
            value={item.ownerId}
            options={named(owners)}
            isWrong={isWrong('ownerId')}
            onChange={(ownerId) => onChange({ ownerId })}
          />,
        )}
        {field(
          'leaderId',
          t('reviewPlan.leader'),
          <ChoiceField
            id={`${id}leaderId`}
            value={item.leaderId}
            options={named(people.filter(({ roles }) => roles.includes('leader')))}
            isWrong={isWrong('leaderId')}
            onChange={(leaderId) => onChange({ leaderId })}
          />,
          readAs(item.readLeader),
        )}
        {field(
          'startsOn',
          t('reviewPlan.starts'),
          <HeldText
            id={`${id}startsOn`}
            type="date"
            value={item.startsOn ?? ''}
            isWrong={isWrong('startsOn')}
            onKeep={(day) => onChange({ startsOn: day || null })}
          />,
        )}
        {field(
          'dueOn',
          t('reviewPlan.due'),
          <HeldText
            id={`${id}dueOn`}
            type="date"
            value={item.dueOn ?? ''}
            isWrong={isWrong('dueOn')}
            onKeep={(day) => onChange({ dueOn: day || null })}
          />,
          parts.length > 0
            ? t('reviewPlan.mergedFrom', { titles: parts.map(({ title }) => title).join(t('common.list')) })
            : undefined,
        )}
        {field(
          'theme',
          t('reviewPlan.theme'),
          <HeldText id={`${id}theme`} value={item.theme} maxLength={200} onKeep={(theme) => onChange({ theme })} />,
        )}
        {field(
          'commitment',
          t('reviewPlan.commitment'),
          <Select<Commitment>
            id={`${id}commitment`}
            value={item.commitment}
            options={commitments.map((value) => ({ value, label: t(`commitment.${value}`) }))}
            onChange={(commitment) => onChange({ commitment })}
          />,
        )}
      </div>
      <div className="item-measures">
        {item.measures.map((measure, index) => (
          <MeasureEditor
            key={measure.id}
            item={item}
            measure={measure}
            index={index}
            onChange={(changed) =>
              onChange({ measures: item.measures.map((other) => (other.id === measure.id ? changed : other)) })
            }
            onRemove={() => onChange({ measures: item.measures.filter(({ id: other }) => other !== measure.id) })}
          />
        ))}
        {item.problems
          .filter((problem) => problem.field === 'measures')
          .map(({ code, message }) => (
            <div key={code} className="wrong">
              {message}
            </div>
          ))}
        <Button size="small" onClick={() => onChange({ measures: [...item.measures, newMeasure()] })}>
          {t('reviewPlan.addMeasure')}
        </Button>
      </div>
    </div>
  );
}

/** People of the lead department first. */
const rank = ({ department }: Person, { leadDepartmentId }: PlanItem) =>
  department !== null && department.id === leadDepartmentId ? 0 : 1;
