import { Button, Form, Input, InputNumber, Radio, Segmented } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importFile, importText } from '../../api/documents';
import { ApiRefusal } from '../../api/refusal';
import type { DocumentKind } from '../../api/types';
import { Failure } from '../../shell/failure';
import { Loading } from '../../shell/loading';
import { useSession } from '../../shell/use-session';
import { isSpreadsheet } from '../sheet-import/is-spreadsheet';
import { SheetImport } from '../sheet-import/sheet-import';
import { firstLineOf } from './first-line-of';
import { FilePicker } from './file-picker';
import { ReadReport } from './read-report';

interface ImportFields {
  title: string;
  year: number;
  kind: DocumentKind;
  text?: string;
  file?: File;
}

const fieldNames = ['title', 'year', 'kind', 'text', 'file'] as const;

/** Only a text file can be looked into here. */
const titleIn = async (file: File) => (/\.txt$/i.test(file.name) ? firstLineOf(file) : '');

const nameOf = (file: File) => file.name.replace(/\.[^.]+$/, '');

const isToldAtField = (error: unknown) =>
  error instanceof ApiRefusal && error.problems.some(({ field }) => fieldNames.some((name) => name === field));

/** A document comes in, as a file or as pasted text, and is read into items to review. */
export function ImportPage() {
  const { t } = useTranslation();
  const { today } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<ImportFields>();
  const [way, setWay] = useState<'paste' | 'file'>('paste');
  const [sheet, setSheet] = useState<ImportFields & { file: File }>();
  const suggested = useRef('');
  const reading = useMutation({
    mutationFn: ({ text, file, ...head }: ImportFields) =>
      way === 'file' && file ? importFile(head, file) : importText(head, text ?? ''),
    onSuccess: async ({ planId }, { kind }) => {
      await Promise.all(['plans', 'documents'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
      if (kind !== 'report') void navigate({ to: '/plans/$planId/review', params: { planId } });
    },
    onError: (error) => {
      if (!(error instanceof ApiRefusal)) return;
      form.setFields(
        error.problems.flatMap(({ field, message }) => {
          const name = fieldNames.find((one) => one === field);
          return name ? [{ name, errors: [message] }] : [];
        }),
      );
    },
  });
  // A suggestion gives way to the next one, but never what somebody typed.
  const suggestTitle = (words: string) => {
    const title = words.slice(0, 200);
    const stands = form.getFieldValue('title') as string | undefined;
    if (stands && stands !== suggested.current) return;
    suggested.current = title;
    form.setFields([{ name: 'title', value: title, errors: [] }]);
  };
  const words = reading.variables;
  const picked = Form.useWatch('file', form);
  const asRows = () =>
    void form.validateFields().then(
      ({ file, ...head }) => file && setSheet({ ...head, file }),
      () => undefined,
    );
  if (sheet) {
    const readAsText = () => {
      setSheet(undefined);
      reading.mutate(sheet);
    };
    return <SheetImport {...sheet} onBack={() => setSheet(undefined)} onReadAsText={readAsText} />;
  }
  if (reading.isSuccess && words?.kind === 'report') return <ReadReport read={reading.data} given={words} />;
  return (
    <div className="page">
      <h1>{t('import.title')}</h1>
      <section className="section">
        <Form<ImportFields>
          form={form}
          layout="vertical"
          requiredMark={false}
          disabled={reading.isPending}
          initialValues={{ year: Number(today.slice(0, 4)), kind: 'plan' }}
          onFinish={(fields) => reading.mutate(fields)}
        >
          <Form.Item label={t('import.way')}>
            <Segmented<'paste' | 'file'>
              value={way}
              options={[
                { value: 'paste', label: t('import.paste') },
                { value: 'file', label: t('import.file') },
              ]}
              onChange={setWay}
            />
          </Form.Item>
          {way === 'paste' ? (
            <Form.Item
              name="text"
              label={t('import.text')}
              extra={t('import.textHint')}
              rules={[{ required: true, whitespace: true, message: t('import.textMissing') }]}
            >
              <Input.TextArea
                autoSize={{ minRows: 10, maxRows: 20 }}
                maxLength={2_000_000}
                onBlur={({ target }) => suggestTitle(target.value.trim().split('\n')[0]?.trim() ?? '')}
              />
            </Form.Item>
          ) : (
            <Form.Item
              name="file"
              label={t('import.file')}
              extra={t('import.fileHint')}
              rules={[{ required: true, message: t('import.fileMissing') }]}
            >
              <FilePicker onPick={(file) => void titleIn(file).then((title) => suggestTitle(title || nameOf(file)))} />
            </Form.Item>
          )}
          <Form.Item
            name="title"
            label={t('import.documentTitle')}
            rules={[{ required: true, whitespace: true, message: t('import.titleMissing') }]}
          >
            <Input maxLength={200} style={{ maxWidth: '40rem' }} />
          </Form.Item>
          <div className="row" style={{ alignItems: 'start' }}>
            <Form.Item name="year" label={t('import.year')} rules={[{ required: true }]}>
              <InputNumber min={1990} max={2100} precision={0} />
            </Form.Item>
            <Form.Item name="kind" label={t('import.kind')}>
              <Radio.Group
                options={(['plan', 'both', 'report'] as const).map((kind) => ({
                  value: kind,
                  label: t(`plans.kind.${kind}`),
                }))}
              />
            </Form.Item>
          </div>
          {reading.isError && !isToldAtField(reading.error) && <Failure error={reading.error} />}
          {reading.isPending && words ? (
            <>
              <Loading
                words={
                  way === 'file' && words.file
                    ? t('import.readingFile', { name: words.file.name })
                    : t('import.reading', { n: words.text?.length ?? 0 })
                }
              />
              <p className="quiet">{t('import.left')}</p>
            </>
          ) : way === 'file' && isSpreadsheet(picked) ? (
            <>
              <p className="quiet">{t('sheet.choice')}</p>
              <div className="row tight">
                <Button type="primary" onClick={asRows}>
                  {t('sheet.asRows')}
                </Button>
                <Button htmlType="submit">{t('sheet.asText')}</Button>
              </div>
            </>
          ) : (
            <Button type="primary" htmlType="submit">
              {t('import.read')}
            </Button>
          )}
        </Form>
      </section>
    </div>
  );
}
