import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface FilePickerProps {
  /** Given by the form around it. */
  value?: File;
  onChange?: (file: File | undefined) => void;
  onPick: (file: File) => void;
  /** Endings the picker offers; without it all that is read as a document. */
  accept?: string;
}

/** What the server reads; it goes by the content, the picker can only go by names. */
const accepted = '.docx,.doc,.wps,.pdf,.xlsx,.xls,.et,.csv,.tsv,.html,.htm,.txt';

/** One document, by button or dropped upon it. (Inside a form Ant Design shows a file input even where it is `hidden`.) */
export function FilePicker({ value, onChange, onPick, accept = accepted }: FilePickerProps) {
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
        accept={accept}
        style={{ display: 'none' }}
        aria-label={t('import.choose')}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file chosen again, after it was mended, is a choice too.
          target.value = '';
        }}
      />
    </div>
  );
}
