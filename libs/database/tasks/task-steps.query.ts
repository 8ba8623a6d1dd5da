import { Injectable } from '@nestjs/common';
import { DutyKind, Move, TaskState } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';
import { Named } from './task-card';
import { TaskChangeKind } from './task-change.entity';

/** A step of the loop, a target put in the place of another, an urging by hand, a duty handed over, or a change of place. */
export type TaskStepFact = StepOfLoop | ReplacedTarget | Urging | HandedDuty | TaskPlaceChange;

interface Fact {
  readonly id: string;
  readonly at: Date;
  readonly actor: Named;
  readonly reason: string;
}

export interface StepOfLoop extends Fact {
  readonly kind: 'move';
  readonly move: Move;
  readonly toState: TaskState;
  /** Of an assignment anew: the departments' names, from which to which; null for every other step. */
  readonly fromDepartment: string | null;
  readonly leadDepartment: string | null;
  readonly facts: Readonly<Record<string, string | null>>;
}

export interface ReplacedTarget extends Fact {
  readonly kind: 'target';
  readonly object: string;
  readonly unit: string | null;
  /** The figures are shares 0–1. */
  readonly isShare: boolean;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Urging extends Fact {
  readonly kind: 'urging';
}

/** 工作交接: a duty about the task that went to somebody else; the actor is who gave it. */
export interface HandedDuty extends Fact {
  readonly kind: 'hand_over';
  readonly duty: DutyKind;
  readonly successor: string;
  readonly witness: string;
}

/** Another contact, other areas, masters or work groups: names as they were then. */
export interface TaskPlaceChange extends Fact {
  readonly kind: 'change';
  readonly of: TaskChangeKind;
  readonly namesBefore: readonly string[];
  readonly namesAfter: readonly string[];
}

interface FactRow extends Fact {
  readonly kind: TaskStepFact['kind'];
  readonly told: Told<StepOfLoop> & Told<ReplacedTarget> & Told<HandedDuty> & Told<TaskPlaceChange>;
}

type Told<Of extends TaskStepFact> = Omit<Of, 'kind' | keyof Fact>;

/** What happened to a task besides its reports. One round trip; each kind by its index of tasks. */
@Injectable()
export class TaskStepsQuery {
  /** Newest first. */
  async of(tx: Transaction, taskId: string): Promise<TaskStepFact[]> {
    const rows: FactRow[] = await tx.query(
      `SELECT fact.id, fact.kind, fact.at, fact.reason, fact.told,
              jsonb_build_object('id', person.id, 'name', person.name) AS actor
         FROM (SELECT task_move.org_id, task_move.id, 'move' AS kind, task_move.moved_at AS at, task_move.reason,
                      task_move.moved_by AS actor_id,
                      jsonb_build_object('move', task_move.move, 'toState', task_move.to_state, 'facts', task_move.facts,
                        'fromDepartment', ${departmentNamed('fromDepartmentId')},
                        'leadDepartment', ${departmentNamed('leadDepartmentId')})
                        AS told
                 FROM task_move WHERE task_move.task_id = $1
               UNION ALL
               SELECT target.org_id, target.id, 'target', target.set_at, target.reason, target.set_by,
                      jsonb_build_object('object', target.object, 'unit', target.unit, 'isShare', target.type = 'ratio',
                        'before', coalesce(earlier.value, earlier.site_count),
                        'after', coalesce(target.value, target.site_count))
                 FROM target
                 JOIN target AS earlier ON earlier.org_id = target.org_id AND earlier.id = target.replaces_id
                WHERE target.task_id = $1
               UNION ALL
               SELECT task_urging.org_id, task_urging.id, 'urging', task_urging.urged_at, task_urging.words,
                      task_urging.urged_by, '{}'
                 FROM task_urging WHERE task_urging.task_id = $1
               UNION ALL
               SELECT line.org_id, line.id, 'hand_over', ending.ended_at, '', hand_over.giver_id,
                      jsonb_build_object('duty', line.kind, 'successor', successor.name, 'witness', witness.name)
                 FROM hand_over_line AS line
                 JOIN hand_over ON hand_over.org_id = line.org_id AND hand_over.id = line.hand_over_id
                 JOIN hand_over_end AS ending ON ending.org_id = line.org_id AND ending.hand_over_id = line.hand_over_id
                 JOIN person AS successor ON successor.org_id = line.org_id AND successor.id = line.successor_id
                 JOIN person AS witness ON witness.org_id = hand_over.org_id AND witness.id = hand_over.witness_id
                WHERE line.task_id = $1 AND line.kind <> 'answer' AND ending.outcome = 'done'
                  AND line.id <> ALL (ending.lapsed_line_ids)
               UNION ALL
               SELECT task_change.org_id, task_change.id, 'change', task_change.changed_at, '', task_change.changed_by,
                      jsonb_build_object('of', task_change.kind, 'namesBefore', task_change.before,
                        'namesAfter', task_change.after)
                 FROM task_change WHERE task_change.task_id = $1) AS fact
         JOIN person ON person.org_id = fact.org_id AND person.id = fact.actor_id
        ORDER BY fact.at DESC, fact.id DESC`,
      [taskId],
    );
    return rows.map(({ told, kind, ...fact }) => ({ ...fact, kind, ...told }));
  }
}

function departmentNamed(fact: string): string {
  return `(SELECT department.name FROM department
            WHERE department.org_id = task_move.org_id AND department.id = (task_move.facts ->> '${fact}')::uuid)`;
}
