import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { reportProgress } from '../../api/progress';
import { ApiRefusal, hasTakenEffect } from '../../api/refusal';
import type { ProgressUpdate, ReportProgress, Target, TaskRow } from '../../api/types';
import { filledEntry, missingHalf, type Draft } from './entry';

interface SendOptions {
  task: TaskRow;
  targets: Target[];
  corrects?: ProgressUpdate;
  /** One target's figure is in the ledger, whatever becomes of the others. */
  onEntrySent: (targetId: string) => void;
  onSent: () => void;
  /** What is wrong and not at a field of one target. */
  onError: (error: unknown) => void;
}

export type WordProblem = NonNullable<ReturnType<typeof missingHalf>> | 'mine.figureMissing' | 'mine.words';

/** Where in `problems` stands what is said against the note; everything else stands at its target's id. */
export const atNote = 'note';

/**
 * Sends a draft: one fact a target filled in, one after the other. What was refused stays in the form with the reason
 * at its field, a red item's missing reason at the note, and what was accepted is not sent again; nothing filled in is
 * told before anything is sent.
 */
export function useSend({ task, targets, corrects, onEntrySent, onSent, onError }: SendOptions) {
  const queries = useQueryClient();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const isUnderWay = useRef(false);
  const send = useMutation({
    mutationFn: async (bodies: ReportProgress[]) => {
      for (const body of bodies) {
        try {
          await reportProgress(task.id, body).catch((error: unknown) => {
            if (!hasTakenEffect(error)) throw error;
          });
          if (body.targetId) onEntrySent(body.targetId);
        } catch (error) {
          if (error instanceof ApiRefusal) {
            const reason = error.at('note');
            if (reason) setProblems({ [atNote]: reason });
            else if (error.problems.length > 0 && body.targetId) {
              setProblems({ [body.targetId]: error.problems.map(({ message }) => message).join('；') });
            }
          }
          throw error;
        }
      }
    },
    onSuccess: onSent,
    onError: (error) => {
      if (!(error instanceof ApiRefusal && error.status === 422 && error.problems.length > 0)) onError(error);
    },
    onSettled: () => {
      isUnderWay.current = false;
      for (const topic of ['progress', 'tasks', 'overview']) void queries.invalidateQueries({ queryKey: [topic] });
    },
  });
  /** A second Enter may come before the page has shown the first. */
  const sendOnce = (bodies: ReportProgress[]) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setProblems({});
    send.mutate(bodies);
  };

  const report = (draft: Draft, say: (problem: WordProblem) => string) => {
    for (const target of targets) {
      const missing = missingHalf(target, draft.entries[target.id] ?? {});
      if (missing) return setProblems({ [target.id]: say(missing) });
    }
    const filled = targets.flatMap((target) => filledEntry(target, draft.entries[target.id] ?? {}) ?? []);
    const [first] = targets;
    const isWordsOnly = targets.every(({ type }) => type === 'unquantified');
    if (filled.length === 0 && isWordsOnly && draft.note.trim() !== '') return sendOnce([noChange(draft)]);
    if (filled.length === 0) {
      return setProblems({ [first?.id ?? '']: say(isWordsOnly ? 'mine.words' : 'mine.figureMissing') });
    }
    const { isEstimate } = draft;
    sendOnce(
      filled.map((entry) => ({
        ...entry,
        ...wordsOf(draft),
        isEstimate: isEstimate && entry.kind === 'figure',
        correctsId: corrects?.id,
      })),
    );
  };
  const reportNoChange = (draft: Draft) => sendOnce([noChange(draft)]);
  return { report, reportNoChange, problems, isSending: send.isPending };
}

const wordsOf = ({ note, nextStep, asOf, files }: Draft) => ({
  note: note.trim(),
  nextStep: nextStep.trim(),
  asOf,
  fileIds: files.map(({ id }) => id),
});

const noChange = (draft: Draft): ReportProgress => ({ kind: 'no_change', ...wordsOf(draft) });
