import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewEntrySheet, reportEntrySheet } from '../../api/entry-sheets';
import { Failure } from '../../shell/failure';
import { Loading } from '../../shell/loading';
import { useRefusals } from '../../shell/use-refusals';
import { EntrySheetFoot } from './entry-sheet-foot';
import { EntrySheetRows } from './entry-sheet-rows';
import { TakeSheet } from './take-sheet';
import './entry-sheet.css';

const followed = ['progress', 'tasks', 'overview', 'inbox'];

/** 批量填报: a sheet is downloaded, filled in, brought and looked at, and only then reported. */
export function EntrySheetPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const onError = useRefusals();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: previewEntrySheet });
  const reporting = useMutation({
    mutationFn: (taking: 'whole' | 'each') => reportEntrySheet(file!, taking),
    onSuccess: async ({ counts }) => {
      await Promise.all(followed.map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
      if (counts.reported > 0) void message.success(t('entrySheet.reported', { n: counts.reported }));
      else void message.warning(t('entrySheet.nothingReported'));
    },
    onError,
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    reporting.reset();
    if (chosen) preview.mutate(chosen);
  };
  const sheet = reporting.data ?? preview.data;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('entrySheet.title')}</h1>
      </div>
      <TakeSheet file={file} onChoose={choose} />
      {preview.isPending && <Loading words={t('entrySheet.reading')} />}
      {preview.error && <Failure error={preview.error} />}
      {sheet && !preview.isPending && !preview.error && (
        <>
          <EntrySheetRows sheet={sheet} isDone={reporting.data !== undefined} />
          <EntrySheetFoot
            sheet={sheet}
            isDone={reporting.data !== undefined}
            isReporting={reporting.isPending}
            onReport={(taking) => reporting.mutate(taking)}
          />
        </>
      )}
    </div>
  );
}
