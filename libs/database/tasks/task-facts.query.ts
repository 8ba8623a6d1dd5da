import { Injectable } from '@nestjs/common';
import { CalendarDate, monthEnds, WorkingCalendar } from '@dajuan/domain/calendar';
import { defaultLoopRules, LoopRules } from '@dajuan/domain/loop';
import {
  CourseDay,
  courseOf,
  DayStanding,
  dayStanding,
  Measure,
  ProgressEntry,
  ProjectableTask,
  projectTask,
  TaskStanding,
} from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { PlanRules } from '../plans/plan-rules';
import { PersonTie, standingOf, TaskPlace } from './actor';
import { Task } from './task.entity';
import { ENTRIES_WITH_VERDICTS, EXTENSIONS, measuresOfTask } from './task-sql';

/** A task with everything its projection is made of. */
export interface TaskFacts extends TaskPlace {
  readonly task: TaskCore;
  readonly rules: PlanRules;
  readonly loop: LoopRules;
  readonly planSpan: PlanSpan;
  /** When it was last assigned, to whom it is now. */
  readonly assignedAt: Date;
  /** Of its plan: what was, and no longer changes. */
  readonly isArchived: boolean;
  /** How often its due date was moved. */
  readonly extensions: number;
  readonly measures: readonly Measure[];
  /** Every entry, oldest first; those for a target since replaced speak for the one in force. */
  readonly ledger: readonly ProgressEntry[];
}

/** A plan's first and last day. */
export interface PlanSpan {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export type TaskCore = Pick<
  Task,
  | 'id'
  | 'planId'
  | 'number'
  | 'title'
  | 'theme'
  | 'state'
  | 'leadDepartmentId'
  | 'ownerId'
  | 'contactId'
  | 'leaderId'
  | 'startsOn'
  | 'dueOn'
  | 'closedOn'
  | 'disposition'
  | 'version'
>;

type WireEntry = Omit<ProgressEntry, 'reportedAt'> & { readonly reportedAt: string };

interface FactsRow extends TaskCore {
  readonly rules: PlanRules;
  readonly planSpan: PlanSpan;
  readonly assignedAt: Date;
  readonly isArchived: boolean;
  readonly extensions: number;
  readonly supportDepartmentIds: readonly string[];
  readonly ties: readonly PersonTie[];
  readonly measures: readonly Measure[];
  readonly replacements: Readonly<Record<string, string>>;
  readonly ledger: readonly WireEntry[];
}

/** Tasks with their targets and ledgers, as actions need them. One round trip; uses task_pk and progress_update_by_task. */
@Injectable()
export class TaskFactsQuery {
  /** Null when the organisation has no such task. */
  async of(tx: Transaction, taskId: string): Promise<TaskFacts | null> {
    const [facts] = await this.ofAll(tx, [taskId]);
    return facts ?? null;
  }

  /** In the order of their ids; ids that name no task are passed over. For a few hundred tasks at once. */
  async ofAll(tx: Transaction, taskIds: readonly string[]): Promise<TaskFacts[]> {
    const rows: FactsRow[] = await tx.query(
      `SELECT task.id, task.plan_id AS "planId", task.number, task.title, task.theme, task.state,
              task.lead_department_id AS "leadDepartmentId", task.owner_id AS "ownerId",
              task.contact_id AS "contactId", task.leader_id AS "leaderId",
              task.starts_on AS "startsOn", task.due_on AS "dueOn", task.closed_on AS "closedOn",
              task.disposition, task.version, work_plan.rules, work_plan.state = 'archived' AS "isArchived",
              ${EXTENSIONS} AS extensions,
              jsonb_build_object('startsOn', work_plan.starts_on, 'endsOn', work_plan.ends_on) AS "planSpan",
              coalesce((SELECT max(task_move.moved_at) FROM task_move
                         WHERE task_move.org_id = task.org_id AND task_move.task_id = task.id
                           AND task_move.move = 'assign'), task.created_at) AS "assignedAt",
              ARRAY(SELECT task_support.department_id FROM task_support
                     WHERE task_support.org_id = task.org_id AND task_support.task_id = task.id)
                AS "supportDepartmentIds",
              coalesce(tied.ties, '[]') AS ties,
              ${measuresOfTask({ withSites: true })} AS measures,
              coalesce((SELECT jsonb_object_agg(target.replaces_id, target.id) FROM target
                         WHERE target.org_id = task.org_id AND target.task_id = task.id
                           AND target.replaces_id IS NOT NULL), '{}') AS replacements,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', entry.id, 'measureId', entry.target_id,
                  'asOf', entry.as_of, 'reportedAt', entry.reported_at, 'kind', entry.kind, 'value', entry.value,
                  'numerator', entry.numerator, 'denominator', entry.denominator, 'stageId', entry.stage_id,
                  'milestoneIds', entry.milestone_ids, 'siteIds', entry.site_ids, 'siteCount', entry.site_count,
                  'isEstimate', entry.is_estimate,
                  'review', coalesce(verdict.verdict, 'waiting'), 'corrects', entry.corrects_id) ORDER BY entry.id)
                FROM ${ENTRIES_WITH_VERDICTS}
               WHERE entry.org_id = task.org_id AND entry.task_id = task.id), '[]') AS ledger
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
         LEFT JOIN (SELECT tied_task.org_id, tied_task.task_id,
                           jsonb_agg(jsonb_build_object('personId', tied_task.person_id, 'tie', tied_task.tie)) AS ties
                      FROM tied_task
                     WHERE tied_task.task_id = ANY($1)
                     GROUP BY tied_task.org_id, tied_task.task_id) AS tied
           ON tied.org_id = task.org_id AND tied.task_id = task.id
        WHERE task.id = ANY($1)
        ORDER BY task.id`,
      [taskIds],
    );
    return rows.map(factsOf);
  }
}

/** Everything that is stored of a task beside it. */
export interface KeptStanding extends TaskStanding, DayStanding {}

/** The task's projection rebuilt from its facts. */
export function standingFrom(
  facts: Pick<TaskFacts, 'task' | 'rules' | 'planSpan' | 'extensions' | 'measures' | 'ledger'>,
  frame: { readonly calendar: WorkingCalendar; readonly zone: string; readonly day: CalendarDate },
): KeptStanding {
  const { task, rules, planSpan, extensions } = facts;
  const projectable = projectableFrom(facts);
  const standing = projectTask(projectable, { rules, ...frame });
  const dated = { ...projectable, closedOn: task.closedOn, planEndsOn: planSpan.endsOn, extensions };
  return { ...standing, ...dayStanding(dated, standing.figures, { rules, ...frame }) };
}

/** The task as the rules of progress see it. */
export function projectableFrom({
  task: { state, disposition, startsOn, dueOn },
  measures,
  ledger,
}: Pick<TaskFacts, 'task' | 'measures' | 'ledger'>): ProjectableTask {
  return { standing: standingOf[state], closedAs: disposition, startsOn, dueOn, measures, ledger };
}

/** The task's course by the months of its plan, rebuilt from its facts. */
export function courseFrom(
  { task, rules, planSpan, measures, ledger }: Pick<TaskFacts, 'task' | 'rules' | 'planSpan' | 'measures' | 'ledger'>,
  calendar: WorkingCalendar,
): CourseDay[] {
  const asked = { ...task, closedAs: task.disposition, measures, ledger };
  return courseOf(asked, monthEnds(planSpan.startsOn, planSpan.endsOn), { curve: rules.curve, calendar });
}

function factsOf({
  rules,
  planSpan,
  assignedAt,
  isArchived,
  extensions,
  supportDepartmentIds,
  ties,
  measures,
  replacements,
  ledger,
  ...task
}: FactsRow): TaskFacts {
  const { leadDepartmentId, ownerId, contactId, leaderId } = task;
  return {
    task,
    leadDepartmentId,
    supportDepartmentIds,
    ownerId,
    contactId,
    leaderId,
    ties,
    rules,
    loop: rules.loop ?? defaultLoopRules,
    planSpan,
    assignedAt,
    isArchived,
    extensions,
    measures,
    ledger: ledger.map((entry) => ({
      ...entry,
      measureId: entry.measureId && inForce(entry.measureId, replacements),
      reportedAt: new Date(entry.reportedAt),
    })),
  };
}

/** The target that stands in the place of this one now. */
function inForce(targetId: string, replacements: Readonly<Record<string, string>>): string {
  const next = replacements[targetId];
  return next === undefined ? targetId : inForce(next, replacements);
}
