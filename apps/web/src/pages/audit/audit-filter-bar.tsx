import { Button, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditFilters } from '../../api/audit';
import { peopleQuery } from '../../api/organisation';
import { auditKinds } from './audit-filters';

interface AuditFilterBarProps {
  filters: AuditFilters;
  onChange: (change: AuditFilters) => void;
}

/** By person, day, kind and object; each stands in the address. */
export function AuditFilterBar({ filters, onChange }: AuditFilterBarProps) {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <div className="row no-print">
      <Select
        aria-label={t('audit.person')}
        placeholder={t('audit.person')}
        value={filters.personId}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={(personId: string | undefined) => onChange({ personId })}
      />
      <Select
        aria-label={t('audit.kind')}
        placeholder={t('audit.kind')}
        value={filters.kind}
        options={auditKinds.map((kind) => ({ value: kind, label: t(`audit.kinds.${kind}`) }))}
        allowClear
        popupMatchSelectWidth={false}
        onChange={(kind: AuditFilters['kind']) => onChange({ kind })}
      />
      {(['from', 'to'] as const).map((end) => (
        <Input
          key={end}
          type="date"
          style={{ width: '10rem' }}
          aria-label={t(`audit.${end}`)}
          value={filters[end] ?? ''}
          onChange={({ target }) => onChange({ [end]: target.value || undefined })}
        />
      ))}
      <Input.Search
        key={filters.objectId}
        style={{ width: '22rem' }}
        defaultValue={filters.objectId}
        placeholder={t('audit.objectId')}
        aria-label={t('audit.objectId')}
        allowClear
        maxLength={36}
        onSearch={(text) => onChange({ objectId: text.trim() || undefined })}
      />
      {Object.values(filters).some(Boolean) && (
        <Button
          type="link"
          onClick={() =>
            onChange({ personId: undefined, objectId: undefined, kind: undefined, from: undefined, to: undefined })
          }
        >
          {t('common.clear')}
        </Button>
      )}
    </div>
  );
}
