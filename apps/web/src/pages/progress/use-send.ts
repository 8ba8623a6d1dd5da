import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reportProgress } from '../../api/progress';
import { ApiRefusal } from '../../api/refusal';
import type { ProgressUpdate, ReportProgress, Target, TaskRow } from '../../api/types';
import { filledEntry, missingHalf, type Draft } from './entry';

interface SendOptions {
  task: TaskRow;
  targets: Target[];
  corrects?: ProgressUpdate;
  onSent: () => void;
  /** What is wrong and not at a field of one target. */
  onError: (error: unknown) => void;
}

export type WordProblem = NonNullable<ReturnType<typeof missingHalf>> | 'mine.figureMissing' | 'mine.words';

/**
 * Sends a draft: one fact a target filled in, one after the other. What was refused stays in the form with the reason
 * at its field; nothing filled in is told before anything is sent.
 */
export function useSend({ task, targets, corrects, onSent, onError }: SendOptions) {
  const queries = useQueryClient();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const send = useMutation({
    mutationFn: async (bodies: ReportProgress[]) => {
      for (const body of bodies) {
        try {
          await reportProgress(task.id, body);
        } catch (error) {
          if (error instanceof ApiRefusal && error.problems.length > 0 && body.targetId) {
            setProblems({ [body.targetId]: error.problems.map(({ message }) => message).join('；') });
          }
          throw error;
        }
      }
    },
    onSuccess: onSent,
    onError: (error) => {
      if (!(error instanceof ApiRefusal && error.status === 422 && error.problems.length > 0)) onError(error);
    },
    onSettled: () =>
      Promise.all(['progress', 'tasks', 'overview'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });

  const report = (draft: Draft, say: (problem: WordProblem) => string) => {
    for (const target of targets) {
      const missing = missingHalf(target, draft.entries[target.id] ?? {});
      if (missing) return setProblems({ [target.id]: say(missing) });
    }
    const filled = targets.flatMap((target) => filledEntry(target, draft.entries[target.id] ?? {}) ?? []);
    const [first] = targets;
    const isWordsOnly = targets.every(({ type }) => type === 'unquantified');
    if (filled.length === 0 && isWordsOnly && draft.note.trim() !== '') return send.mutate([noChange(draft)]);
    if (filled.length === 0) {
      return setProblems({ [first?.id ?? '']: say(isWordsOnly ? 'mine.words' : 'mine.figureMissing') });
    }
    setProblems({});
    send.mutate(filled.map((entry) => ({ ...entry, ...wordsOf(draft), correctsId: corrects?.id })));
  };
  const reportNoChange = (draft: Draft) => {
    setProblems({});
    send.mutate([noChange(draft)]);
  };
  return { report, reportNoChange, problems, isSending: send.isPending };
}

const wordsOf = ({ note, nextStep, asOf, files }: Draft) => ({
  note: note.trim(),
  nextStep: nextStep.trim(),
  asOf,
  fileIds: files.map(({ id }) => id),
});

const noChange = (draft: Draft): ReportProgress => ({ kind: 'no_change', ...wordsOf(draft) });
