import { newId, Transaction } from '@dajuan/database/connection';
import { TaskAnswer } from '@dajuan/database/requests/task-answer.entity';
import { TaskRequest } from '@dajuan/database/requests/task-request.entity';
import { Task } from '@dajuan/database/tasks/task.entity';
import { instantAt } from '@dajuan/domain/calendar';
import { LoadingFrame, notAfter } from './loading-frame';
import { resolveDate, ScenarioDate } from './scenario-date';
import { ScenarioItem } from './town-scenario';

/** Writes what leaders were asked to decide about the task, and what they said. */
export async function loadRequests(
  tx: Transaction,
  item: ScenarioItem,
  task: Task,
  { orgId, people, today, calendar, zone, now }: LoadingFrame,
): Promise<void> {
  const on = (date: ScenarioDate) => resolveDate(date, today, calendar);
  for (const { askedOn, by, to, reason, answerBy, answers } of item.requests ?? []) {
    const request: TaskRequest = {
      ...{ orgId, id: newId(), taskId: task.id, kind: 'coordination', reason, answerBy: on(answerBy) },
      ...{ progress: '', newDueOn: null, targetId: null, newValue: null },
      ...{ addresseeId: people.get(to)!, askedBy: people.get(by)! },
      askedAt: notAfter(instantAt(on(askedOn), '10:00', zone), now),
    };
    await tx.getRepository(TaskRequest).insert(request);
    const given = answers.map((answer): TaskAnswer => ({
      ...{ orgId, id: newId(), requestId: request.id, verdict: answer.verdict, reason: answer.reason ?? '' },
      forwardedTo: null,
      ...{ answeredBy: people.get(to)!, answeredAt: notAfter(instantAt(on(answer.on), '11:00', zone), now) },
    }));
    if (given.length > 0) await tx.getRepository(TaskAnswer).insert(given);
  }
}
