import { App, Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bringPeople, peopleSheetAddress, previewPeople } from '../../api/administration';
import { Failure } from '../../shell/failure';
import { Loading } from '../../shell/loading';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { FilePicker } from '../plans/file-picker';
import { FirstPasswords } from './first-passwords';
import { PeopleSheetRows } from './people-sheet-rows';

/** 人员导入: each of two posts brings the same sheet and does its own part with it. */
export function PeopleSheet() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { rights } = useSession();
  const tell = useRefusals();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: previewPeople });
  const bring = useMutation({
    mutationFn: bringPeople,
    onSuccess: () => message.success(t('peopleSheet.done')),
    onError: tell,
    onSettled: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  const rows = preview.data?.rows ?? [];
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const [wrong, busy] = [count('refused'), count('added') + count('changed')];
  return (
    <section className="section stack-tight" aria-label={t('peopleSheet.title')}>
      <h2>{t('peopleSheet.title')}</h2>
      <p className="quiet">{t(rights.includes('people.keep') ? 'peopleSheet.hintPeople' : 'peopleSheet.hintRoles')}</p>
      <div className="row tight">
        <Button href={peopleSheetAddress}>{t('peopleSheet.form')}</Button>
        <FilePicker
          value={file}
          accept=".xlsx,.xls,.et,.csv"
          onPick={(chosen) => {
            setFile(chosen);
            bring.reset();
            preview.mutate(chosen);
          }}
        />
      </div>
      {preview.isPending && <Loading words={t('peopleSheet.reading')} />}
      {preview.error && <Failure error={preview.error} />}
      {preview.data && !preview.isPending && !bring.data && (
        <>
          <PeopleSheetRows rows={rows} />
          <div className="row">
            <span role="status">
              {t('peopleSheet.counts', {
                added: count('added'),
                changed: count('changed'),
                unchanged: count('unchanged'),
                wrong,
              })}
            </span>
            <Button
              type="primary"
              className="push"
              disabled={!file || wrong > 0 || busy === 0}
              loading={bring.isPending}
              onClick={() => file && bring.mutate(file)}
            >
              {t('peopleSheet.import', { n: busy })}
            </Button>
          </div>
        </>
      )}
      {bring.data && <FirstPasswords passwords={bring.data.passwords} />}
    </section>
  );
}
