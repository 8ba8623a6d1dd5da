import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadFile } from '../../api/progress';
import type { UploadedFile } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

interface FileFieldProps {
  files: UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
}

/** Files to go with an update; never asked for. Each is uploaded at once and named in the update when it is sent. */
export function FileField({ files, onChange }: FileFieldProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const onError = useRefusals();
  const upload = useMutation({
    mutationFn: (chosen: File[]) => Promise.all(chosen.map(uploadFile)),
    onSuccess: (uploaded) => onChange([...files, ...uploaded]),
    onError,
  });
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
