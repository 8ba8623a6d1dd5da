import { Injectable } from '@nestjs/common';
import { Move, TaskState } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';
import { Named } from './task-card';

/** A step of the loop, a target put in the place of another, or an urging by hand. */
export type TaskStepFact = StepOfLoop | ReplacedTarget | Urging;

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

interface FactRow extends Fact {
  readonly kind: TaskStepFact['kind'];
  readonly told: Omit<StepOfLoop, 'kind' | keyof Fact> & Omit<ReplacedTarget, 'kind' | keyof Fact>;
}

/** What happened to a task besides its reports. One round trip; task_move_by_task, target_by_task, task_urging_daily. */
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
                 FROM task_urging WHERE task_urging.task_id = $1) AS fact
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
