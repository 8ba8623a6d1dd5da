import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface FilePickerProps {
  /** Given by the form around it. */
  value?: File;
  onChange?: (file: File | undefined) => void;
  onPick: (file: File) => void;
}

/** One .txt, by button or dropped upon it. */
export function FilePicker({ value, onChange, onPick }: FilePickerProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    onChange?.(file);
    if (file) onPick(file);
  };
  return (
    <div
      className="row tight"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <Button onClick={() => picker.current?.click()}>{t('import.choose')}</Button>
      {value && <span>{value.name}</span>}
      <input
        ref={picker}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={t('import.choose')}
        onChange={({ target }) => take(target.files?.[0])}
      />
    </div>
  );
}
