import { Checkbox, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/use-session';
import type { Draft } from './entry';
import { FileField } from './file-field';

interface NoteFieldsProps {
  draft: Draft;
  /** The item would be red: a reason is asked for. */
  isRed: boolean;
  /** With the day, the mark of an estimate and files too, which few updates want. */
  isWhole: boolean;
  problem?: string;
  onChange: (change: Partial<Draft>) => void;
}

/** The words beside a figure: why, what next, of which day, and files. */
export function NoteFields({ draft, isRed, isWhole, problem, onChange }: NoteFieldsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const id = useId();
  const note = useRef<TextAreaRef>(null);
  useEffect(() => {
    if (problem) note.current?.focus();
  }, [problem]);
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
        ref={note}
        status={problem ? 'error' : undefined}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={({ target }) => onChange({ note: target.value })}
      />
      {problem && (
        <span className="wrong note-problem" id={`${id}problem`} role="alert">
          {problem}
        </span>
      )}
      <label htmlFor={`${id}next`} className="quiet">
        {t('mine.nextStep')}
      </label>
      <Input
        id={`${id}next`}
        value={draft.nextStep}
        maxLength={2000}
        onChange={({ target }) => onChange({ nextStep: target.value })}
      />
      {isWhole && (
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
            <Checkbox checked={draft.isEstimate} onChange={({ target }) => onChange({ isEstimate: target.checked })}>
              {t('mine.isEstimate')}
            </Checkbox>
            <FileField files={draft.files} onChange={(files) => onChange({ files })} />
          </div>
        </>
      )}
    </div>
  );
}
