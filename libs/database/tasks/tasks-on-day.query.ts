import { Injectable } from '@nestjs/common';
import { CalendarDate, dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { DatedExtension, DatedMove, dueDateOn, LoopStanding, stateOn } from '@dajuan/domain/loop';
import { MeasureStanding, reportDaysOf, reportStanding } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { KeptStanding, standingFrom, TaskFacts, TaskFactsQuery } from './task-facts.query';
import { TargetFigure } from './task-projection.entity';

const TASKS_AT_A_TIME = 500;

/** A past day, and what it takes to judge it. */
export interface PastFrame {
  readonly day: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly zone: string;
}

/** A task as it stood at the end of a past day: the columns that differ from those of now. */
export interface TaskOnDay extends Omit<KeptStanding, 'figures'>, Omit<LoopStanding, 'state'> {
  readonly state: Exclude<LoopStanding['state'], 'draft'>;
  readonly dueOn: CalendarDate;
  readonly figures: readonly TargetFigure[];
  /** Its facts with the ledger and the dates of that day. */
  readonly facts: TaskFacts;
}

interface PastRow {
  readonly taskId: string;
  readonly originalDueOn: CalendarDate;
  readonly moves: readonly DatedMove[];
  readonly extensions: readonly DatedExtension[];
}

/** Tasks as they stood on a past day, told from their facts; nothing of it is stored. */
@Injectable()
export class TasksOnDayQuery {
  constructor(private readonly facts: TaskFactsQuery) {}

  /**
   * By task id. Entries that speak of a day up to and including `day` count as they are accepted now; state and due date
   * are those of that day. Two round trips for 500 tasks; uses task_move_by_task and task_request_by_task.
   */
  async of(tx: Transaction, taskIds: readonly string[], frame: PastFrame): Promise<ReadonlyMap<string, TaskOnDay>> {
    const found = new Map<string, TaskOnDay>();
    for (let from = 0; from < taskIds.length; from += TASKS_AT_A_TIME) {
      const ids = taskIds.slice(from, from + TASKS_AT_A_TIME);
      const past = new Map((await this.past(tx, ids, frame.zone)).map((row) => [row.taskId, row]));
      for (const facts of await this.facts.ofAll(tx, ids)) {
        const row = past.get(facts.task.id);
        if (row) found.set(facts.task.id, taskOnDay(facts, row, frame));
      }
    }
    return found;
  }

  private past(tx: Transaction, taskIds: readonly string[], zone: string): Promise<PastRow[]> {
    return tx.query(
      `SELECT task.id AS "taskId", task.original_due_on AS "originalDueOn",
              coalesce((SELECT jsonb_agg(jsonb_build_object('fromState', task_move.from_state,
                  'toState', task_move.to_state, 'on', (task_move.moved_at AT TIME ZONE $2)::date,
                  'disposition', task_move.facts ->> 'disposition') ORDER BY task_move.moved_at, task_move.id)
                FROM task_move
               WHERE task_move.org_id = task.org_id AND task_move.task_id = task.id), '[]') AS moves,
              coalesce((SELECT jsonb_agg(jsonb_build_object('newDueOn', request.new_due_on,
                  'on', (answer.answered_at AT TIME ZONE $2)::date) ORDER BY answer.answered_at, answer.id)
                FROM task_request AS request
                JOIN task_answer AS answer ON answer.org_id = request.org_id AND answer.request_id = request.id
               WHERE request.org_id = task.org_id AND request.task_id = task.id
                 AND request.kind = 'extension' AND answer.verdict = 'agreed'), '[]') AS extensions
         FROM task
        WHERE task.id = ANY($1)`,
      [taskIds, zone],
    );
  }
}

function taskOnDay(now: TaskFacts, { originalDueOn, moves, extensions }: PastRow, frame: PastFrame): TaskOnDay {
  const { day, zone } = frame;
  const { state, ...closing } = stateOn(moves, now.task, day);
  const dueOn = dueDateOn(extensions, { dueOn: now.task.dueOn, originalDueOn }, day);
  const ledger = now.ledger.filter(({ asOf }) => asOf <= day);
  const agreed = extensions.filter(({ on }) => on <= day).length;
  const facts = { ...now, task: { ...now.task, ...closing, state, dueOn }, extensions: agreed, ledger };
  const { figures, ...standing } = standingFrom(facts, frame);
  const known = ledger.filter(({ reportedAt }) => dateInZone(reportedAt, zone) <= day);
  const days = reportDaysOf(known, zone);
  const reported = { ...facts.task, closedOn: closing.closedOn, planEndsOn: now.planSpan.endsOn };
  return {
    ...standing,
    ...reportStanding(reported, days, now.rules.reports, frame.calendar),
    ...closing,
    state: state === 'draft' ? 'assigned' : state,
    dueOn,
    figures: figures.map(targetFigure),
    lastReportedOn: [...days.handedIn].sort().at(-1) ?? null,
    facts,
  };
}

function targetFigure({ measureId, ...figure }: MeasureStanding): TargetFigure {
  return { targetId: measureId, ...figure };
}
