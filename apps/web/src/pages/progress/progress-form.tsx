import { Button } from 'antd';
import { useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressUpdate, Target, TaskRow } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { draftOf, openedFor } from './correction';
import { useDraft } from './drafts';
import { formOf, type Entry } from './entry';
import { wouldBeRed } from './entry-arithmetic';
import { EntryField } from './entry-field';
import { NoteFields } from './note-fields';
import { atNote, useSend } from './use-send';
import './progress.css';

export interface ProgressFormHandle {
  focus(): void;
  noChange(): void;
}

interface ProgressFormProps {
  task: TaskRow;
  targets: Target[];
  /** The update that this one is to replace. */
  corrects?: ProgressUpdate;
  onSent: () => void;
  ref?: Ref<ProgressFormHandle>;
}

/** One task's update: its fields, a note when it is needed, 报送 and 无变化. Enter sends. */
export function ProgressForm({ task, targets, corrects, onSent, ref }: ProgressFormProps) {
  const { t } = useTranslation();
  const { person } = useSession();
  const tell = useRefusals();
  const frame = useRef<HTMLDivElement>(null);
  const { draft, isRestored, change, dropEntry, clear } = useDraft(
    person.id,
    corrects ? `${task.id}.${corrects.id}` : task.id,
    corrects && draftOf(corrects),
  );
  const [isNoteAsked, setNoteAsked] = useState(false);
  const { report, reportNoChange, problems, isSending } = useSend({
    task,
    targets,
    corrects,
    onEntrySent: dropEntry,
    onSent: () => {
      clear();
      onSent();
    },
    onError: tell,
  });
  useImperativeHandle(ref, () => ({
    focus: () => frame.current?.querySelector<HTMLElement>('input:not([disabled]), textarea, button')?.focus(),
    noChange: () => reportNoChange(draft),
  }));
  const submit = () => report(draft, (problem) => t(problem));
  const set = (target: Target, changed: Entry) =>
    change({ entries: { ...draft.entries, [target.id]: { ...draft.entries[target.id], ...changed } } });
  const only = targets.length === 1 ? targets[0] : undefined;
  const isRed = !corrects && wouldBeRed(task, only, only ? (draft.entries[only.id] ?? {}) : {});
  const isWritten = draft.note !== '' || draft.nextStep !== '';
  const isNoteWhole = isNoteAsked || draft.asOf !== undefined || draft.files.length > 0;
  const isNoteOpen =
    isNoteWhole ||
    isRed ||
    isWritten ||
    problems[atNote] !== undefined ||
    targets.every(({ type }) => type === 'unquantified');
  return (
    <div className="progress-form no-print" ref={frame} onKeyDown={(event) => isSending || whenEntered(event, submit)}>
      {targets.map((target) => (
        <div key={target.id} className={isTall(target) || !only ? 'progress-target tall' : 'progress-target'}>
          {targets.length > 1 && <span className="progress-object">{target.object}</span>}
          <EntryField
            target={corrects ? openedFor(target, corrects) : target}
            entry={draft.entries[target.id] ?? {}}
            isCorrection={corrects !== undefined}
            problem={problems[target.id]}
            onChange={(changed) => set(target, changed)}
          />
        </div>
      ))}
      {isNoteOpen && (
        <NoteFields draft={draft} isRed={isRed} isWhole={isNoteWhole} problem={problems[atNote]} onChange={change} />
      )}
      <div className="row tight progress-buttons">
        <Button type="primary" loading={isSending} onClick={submit}>
          {t('mine.send')}
        </Button>
        {!corrects && (
          <Button disabled={isSending} onClick={() => reportNoChange(draft)}>
            {t('mine.noChange')}
          </Button>
        )}
        {!isNoteWhole && (
          <Button type="link" className="note-more" onClick={() => setNoteAsked(true)}>
            {isNoteOpen ? t('mine.addMore') : t('mine.addNote')}
          </Button>
        )}
        {isRestored && <span className="quiet">{t('mine.draft')}</span>}
      </div>
    </div>
  );
}

/** Lists of ticks take the whole width; a figure shares its line with the buttons. */
const isTall = (target: Target) => ['milestones', 'sites'].includes(formOf(target));

/**
 * Enter sends from every field, ticks and notes too; Shift-Enter makes a new line in a note, and the Enter that picks
 * a word from an input method only picks it.
 */
function whenEntered(event: KeyboardEvent<HTMLElement>, act: () => void): void {
  const { target, key, shiftKey, nativeEvent } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (key !== 'Enter' || shiftKey || nativeEvent.isComposing || !isField || target.type === 'file') return;
  event.preventDefault();
  act();
}
