import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadFile } from '../../api/progress';
import type { UploadedFile } from '../../api/types';
import { messageOf } from '../../shell/use-refusals';

interface FileFieldProps {
  files: UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
}

/**
 * Files to go with an update; never asked for. Each is uploaded at once and named in the update when it is sent; one
 * that was refused is named with the reason, and the others stay.
 */
export function FileField({ files, onChange }: FileFieldProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: (chosen: File[]) => Promise.allSettled(chosen.map(uploadFile)),
    onSuccess: (answers) => {
      const uploaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      if (uploaded.length > 0) onChange([...files, ...uploaded]);
    },
  });
  const refused = (upload.data ?? []).flatMap((answer, index) =>
    answer.status === 'rejected' ? [`${upload.variables?.[index]?.name ?? ''}：${messageOf(answer.reason, t)}`] : [],
  );
  return (
    <span className="row tight">
      {files.map(({ id, name }) => (
        <span key={id} className="file-chip">
          {name}
          <Button
            type="text"
            size="small"
            aria-label={`${t('reviewPlan.remove')} ${name}`}
            onClick={() => onChange(files.filter((file) => file.id !== id))}
          >
            ×
          </Button>
        </span>
      ))}
      <Button size="small" loading={upload.isPending} onClick={() => picker.current?.click()}>
        {t('mine.addFile')}
      </Button>
      <span className="quiet">{t('mine.optionalFiles')}</span>
      {refused.map((words) => (
        <span key={words} className="wrong" role="alert">
          {words}
        </span>
      ))}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          upload.mutate([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </span>
  );
}
