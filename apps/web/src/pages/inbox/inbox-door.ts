import type { InboxMessage } from '../../api/types';

const ofOneTask: ReadonlySet<InboxMessage['kind']> = new Set([
  'urged',
  'handed_back',
  'request_asked',
  'request_due',
  'request_answered',
]);

/** Where a message is dealt with: the form it asks for. Undefined where there is nothing to open. */
export function doorOf({ kind, tasks, subjectId, taskId }: InboxMessage, mayReport: boolean) {
  const [first] = tasks;
  if (kind === 'report_ready') {
    return subjectId ? ({ to: '/reports/$reportId', params: { reportId: subjectId } } as const) : undefined;
  }
  if (ofOneTask.has(kind)) {
    return taskId ? ({ to: '/tasks/$taskId', params: { taskId } } as const) : undefined;
  }
  if (kind === 'hand_over_to_sign' || kind === 'hand_over_ended') {
    return subjectId ? ({ to: '/hand-overs/$handOverId', params: { handOverId: subjectId } } as const) : undefined;
  }
  if (kind === 'mandate_given') return { to: '/received' } as const;
  if (kind === 'mandate_changed') {
    return mayReport && taskId
      ? ({ to: '/tasks/$taskId', params: { taskId } } as const)
      : ({ to: '/received' } as const);
  }
  if (kind === 'mandate_answered') return { to: '/given' } as const;
  if (kind === 'publication_received') return { to: '/subordinates' } as const;
  if (kind === 'update_waiting') return { to: '/waiting' } as const;
  if (kind === 'digest') return mayReport ? ({ to: '/mine' } as const) : ({ to: '/tasks' } as const);
  if (first) return { to: '/tasks/$taskId', params: { taskId: first.task.id } } as const;
  return mayReport ? ({ to: '/mine' } as const) : undefined;
}
