import { Button, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/areas';
import { mastersQuery } from '../../api/masters';
import { departmentsQuery, peopleQuery } from '../../api/organisation';
import { themesQuery, type TaskFilters } from '../../api/tasks';
import { useChosenPlan } from '../../shell/use-chosen-plan';
import { isFiltered, taskSorts, taskStates } from './task-filters';

type Filters = Omit<TaskFilters, 'offset' | 'limit'>;

interface TaskFilterBarProps {
  filters: Filters;
  onChange: (change: Filters) => void;
  onClear: () => void;
}

/** The filters of the list; each stands in the address, so a filtered list can be sent as a link. */
export function TaskFilterBar({ filters, onChange, onClear }: TaskFilterBarProps) {
  const { t } = useTranslation();
  const { planId } = useChosenPlan();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const { data: areas = [] } = useQuery(areasQuery);
  const { data: masters = [] } = useQuery(mastersQuery);
  const { data: themes = [] } = useQuery(themesQuery(planId));
  return (
    <div className="task-filters no-print">
      <Input.Search
        key={filters.search}
        defaultValue={filters.search}
        placeholder={t('tasks.search')}
        aria-label={t('tasks.search')}
        allowClear
        maxLength={100}
        onSearch={(text) => onChange({ search: text.trim() || undefined })}
      />
      <Choice
        label={t('tasks.department')}
        value={filters.departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(departmentId) => onChange({ departmentId, relation: departmentId ? filters.relation : undefined })}
      />
      {filters.departmentId && (
        <Choice
          label={t('tasks.relation')}
          value={filters.relation}
          options={(['lead', 'support'] as const).map((relation) => ({
            value: relation,
            label: t(`tasks.${relation}`),
          }))}
          onChange={(relation) => onChange({ relation })}
        />
      )}
      <Choice
        label={t('tasks.theme')}
        value={filters.theme}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme) => onChange({ theme })}
      />
      {areas.length > 0 && (
        <Choice
          label={t('area.title')}
          value={filters.areaId}
          options={areas.map(({ id, name, depth }) => ({ value: id, label: `${'　'.repeat(depth)}${name}` }))}
          onChange={(areaId) => onChange({ areaId })}
        />
      )}
      {masters.length > 0 && (
        <Choice
          label={t('master.title')}
          value={filters.masterId}
          options={masters.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(masterId) => onChange({ masterId })}
        />
      )}
      <Choice
        label={t('tasks.owner')}
        value={filters.ownerId}
        options={people
          .filter(({ roles }) => roles.includes('owner') || roles.includes('head'))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ownerId) => onChange({ ownerId })}
      />
      <Choice
        label={t('tasks.state')}
        value={filters.state}
        options={taskStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        label={t('tasks.report')}
        value={filters.report}
        options={[
          { value: 'waiting' as const, label: t('tasks.reportWaiting') },
          { value: 'missing' as const, label: t('tasks.reportMissing') },
        ]}
        onChange={(report) => onChange({ report })}
      />
      <Choice
        label={t('tasks.sort')}
        value={filters.sort}
        options={taskSorts.map((sort) => ({ value: sort, label: t(`tasks.sorts.${sort}`) }))}
        onChange={(sort) => onChange({ sort })}
      />
      {isFiltered(filters) && (
        <Button type="link" onClick={onClear}>
          {t('common.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Select<Value>
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      onChange={(chosen: Value | undefined) => onChange(chosen)}
    />
  );
}
