import { Entity, PrimaryColumn } from 'typeorm';

/** That a work group works for a task. */
@Entity('work_group_task')
export class WorkGroupTask {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  groupId: string;

  @PrimaryColumn('uuid')
  taskId: string;
}
