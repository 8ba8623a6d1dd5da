import { App, Button } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSheet, sheetPreviewQuery } from '../../api/sheets';
import type { SheetMapping } from '../../api/types';
import { Failure } from '../../shell/failure';
import { Loading } from '../../shell/loading';
import { useKeys } from '../../shell/use-keys';
import { useRefusals } from '../../shell/use-refusals';
import { ColumnRoles } from './column-roles';
import { PreviewRows } from './preview-rows';
import { SheetChoices } from './sheet-choices';
import { SheetFoot } from './sheet-foot';
import './sheet-import.css';

interface SheetImportProps {
  file: File;
  title: string;
  year: number;
  onBack: () => void;
  onReadAsText: () => void;
}

/** 导入任务分解表: which column is what, what every row would become, and nothing written before 导入. */
export function SheetImport({ file, title, year, onBack, onReadAsText }: SheetImportProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tellRefusal = useRefusals();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [chosenPlan, setChosenPlan] = useState<string | null>();
  const [mapping, setMapping] = useState<SheetMapping | null>(null);
  const [dropGone, setDropGone] = useState(false);
  const plans = useQuery(sheetPreviewQuery({ file, year, planId: null, mapping: null })).data?.plans;
  const sameName = plans?.find((plan) => plan.fileName === file.name && plan.state === 'draft')?.id ?? null;
  const asked = { file, year, planId: chosenPlan === undefined ? sameName : chosenPlan, mapping };
  const { data: preview, error, isFetching, isPlaceholderData } = useQuery(sheetPreviewQuery(asked));
  const plan = plans?.find(({ id }) => id === asked.planId);
  const importing = useMutation({
    mutationFn: () => importSheet(asked, title, dropGone),
    onSuccess: async ({ planId, counts }) => {
      await Promise.all(['plans', 'documents'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
      void message.success(t('sheet.imported', { added: counts.added, changed: counts.changed }));
      void navigate({ to: '/plans/$planId/review', params: { planId } });
    },
    onError: tellRefusal,
  });
  const isReady = preview !== undefined && !isFetching && !isPlaceholderData && !error && !importing.isPending;
  const mayImport = isReady && preview.headRow !== null && (!plan || plan.state === 'draft');
  useKeys({ 'Ctrl+Enter': () => mayImport && importing.mutate() });
  return (
    <div className="page sheet-import">
      <div className="page-head">
        <h1>{t('sheet.title')}</h1>
        <span className="sheet-file">{file.name}</span>
        <span className="row tight push">
          <Button onClick={onReadAsText}>{t('sheet.asText')}</Button>
          <Button onClick={onBack}>{t('sheet.back')}</Button>
        </span>
      </div>
      {error && <Failure error={error} />}
      {!preview && !error && <Loading />}
      {preview && (
        <>
          <SheetChoices
            preview={preview}
            plans={plans ?? []}
            planId={asked.planId}
            onPlan={(planId) => {
              setChosenPlan(planId);
              setDropGone(false);
            }}
            onMapping={setMapping}
          />
          {preview.headRow === null && <p className="notice">{t('sheet.noHead')}</p>}
          {preview.headRow !== null && (
            <>
              <ColumnRoles preview={preview} onMapping={setMapping} />
              <PreviewRows preview={preview} />
              <SheetFoot
                preview={preview}
                isConfirmed={plan !== undefined && plan.state !== 'draft'}
                dropGone={dropGone}
                onDropGone={setDropGone}
                mayImport={mayImport}
                isImporting={importing.isPending}
                onImport={() => importing.mutate()}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}
