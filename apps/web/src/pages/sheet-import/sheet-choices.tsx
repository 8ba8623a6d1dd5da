import { InputNumber, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetMapping, SheetPreview } from '../../api/types';

interface SheetChoicesProps {
  preview: SheetPreview;
  plans: SheetPreview['plans'];
  planId: string | null;
  onPlan: (planId: string | null) => void;
  onMapping: (mapping: SheetMapping) => void;
}

const NEW = '';

/** Into which plan, from which sheet, and where its head stands. */
export function SheetChoices({ preview, plans, planId, onPlan, onMapping }: SheetChoicesProps) {
  const { t } = useTranslation();
  const id = useId();
  const { sheet, headRow } = preview;
  return (
    <section className="section sheet-choices">
      <div className="stack-tight">
        <label htmlFor={`${id}plan`}>{t('sheet.target')}</label>
        <Select
          id={`${id}plan`}
          value={planId ?? NEW}
          options={[
            { value: NEW, label: t('sheet.newPlan') },
            ...plans.map(({ id: value, title, state }) => ({
              value,
              label: state === 'draft' ? title : t('sheet.confirmedPlan', { title }),
            })),
          ]}
          onChange={(value) => onPlan(value === NEW ? null : value)}
        />
      </div>
      {preview.sheets.length > 1 && (
        <div className="stack-tight">
          <label htmlFor={`${id}sheet`}>{t('sheet.sheet')}</label>
          <Select
            id={`${id}sheet`}
            value={sheet}
            options={preview.sheets.map(({ name, rowCount }) => ({
              value: name,
              label: t('sheet.sheetName', { name: name || t('sheet.onlySheet'), n: rowCount }),
            }))}
            onChange={(name) => onMapping({ sheet: name })}
          />
        </div>
      )}
      <div className="stack-tight">
        <label htmlFor={`${id}head`}>{t('sheet.headRow')}</label>
        <InputNumber
          key={`${sheet} ${headRow}`}
          id={`${id}head`}
          min={1}
          precision={0}
          defaultValue={headRow ?? undefined}
          changeOnWheel={false}
          onBlur={({ target }) => {
            const row = Number(target.value);
            if (row >= 1 && row !== headRow) onMapping({ sheet, headRow: row });
          }}
          onPressEnter={({ currentTarget }) => currentTarget.blur()}
        />
      </div>
    </section>
  );
}
