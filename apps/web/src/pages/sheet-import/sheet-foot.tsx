import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetPreview } from '../../api/types';

interface SheetFootProps {
  preview: SheetPreview;
  isConfirmed: boolean;
  dropGone: boolean;
  onDropGone: (drop: boolean) => void;
  mayImport: boolean;
  isImporting: boolean;
  onImport: () => void;
}

/** What an import would do in figures, what becomes of items whose row is gone, and the import itself. */
export function SheetFoot(props: SheetFootProps) {
  const { t } = useTranslation();
  const { counts, gone } = props.preview;
  return (
    <section className="section stack-tight sheet-foot">
      <p>
        {t('sheet.counts', {
          ...{ added: counts.added, changed: counts.changed, unchanged: counts.unchanged, gone: counts.gone },
        })}
        {counts.left_out > 0 && ` · ${t('sheet.leftOut', { n: counts.left_out })}`}
        {counts.set_aside > 0 && ` · ${t('sheet.setAside', { n: counts.set_aside })}`}
      </p>
      {gone.length > 0 && (
        <details>
          <summary>{t('sheet.gone')}</summary>
          <ul>
            {gone.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {props.isConfirmed && <p className="notice">{t('sheet.confirmed')}</p>}
      {!props.isConfirmed && counts.gone > 0 && (
        <Checkbox checked={props.dropGone} onChange={({ target }) => props.onDropGone(target.checked)}>
          {t('sheet.dropGone', { n: counts.gone })}
        </Checkbox>
      )}
      {!props.isConfirmed && (
        <div className="row tight">
          <Button
            type="primary"
            title={t('sheet.importKey')}
            disabled={!props.mayImport}
            loading={props.isImporting}
            onClick={props.onImport}
          >
            {props.isImporting ? t('sheet.importing') : t('sheet.import')}
          </Button>
          <span className="quiet">{t('sheet.nothingYet')}</span>
        </div>
      )}
    </section>
  );
}
