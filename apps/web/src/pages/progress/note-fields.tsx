import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/use-session';
import type { Draft } from './entry';
import { FileField } from './file-field';

interface NoteFieldsProps {
  draft: Draft;
  /** The item would be red: a reason is asked for, and the fields unfold by themselves. */
  isRed: boolean;
  isOpen: boolean;
  onChange: (change: Partial<Draft>) => void;
}

/** The words beside a figure: why, what next, of which day, and files. Folded until wanted. */
export function NoteFields({ draft, isRed, isOpen, onChange }: NoteFieldsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const isWritten = draft.note !== '' || draft.nextStep !== '' || draft.asOf !== undefined || draft.files.length > 0;
  if (!isAsked && !isOpen && !isRed && !isWritten) {
    return (
      <Button type="link" size="small" className="note-more" onClick={() => setAsked(true)}>
        {t('mine.addNote')}
      </Button>
    );
  }
  return (
    <div className="note-fields">
      <label htmlFor={`${id}note`} className={isRed ? 'wrong' : 'quiet'}>
        {isRed ? t('mine.noteRed') : t('mine.note')}
      </label>
      <Input.TextArea
        id={`${id}note`}
        value={draft.note}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        onChange={({ target }) => onChange({ note: target.value })}
      />
      <label htmlFor={`${id}next`} className="quiet">
        {t('mine.nextStep')}
      </label>
      <Input
        id={`${id}next`}
        value={draft.nextStep}
        maxLength={2000}
        onChange={({ target }) => onChange({ nextStep: target.value })}
      />
      {(isAsked || isWritten) && (
        <>
          <label htmlFor={`${id}day`} className="quiet">
            {t('mine.asOf')}
          </label>
          <div className="row">
            <Input
              id={`${id}day`}
              type="date"
              style={{ width: '10rem' }}
              max={today}
              value={draft.asOf ?? today}
              onChange={({ target }) => onChange({ asOf: target.value || undefined })}
            />
            <FileField files={draft.files} onChange={(files) => onChange({ files })} />
          </div>
        </>
      )}
    </div>
  );
}
