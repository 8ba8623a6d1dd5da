import { Entity, PrimaryColumn } from 'typeorm';

/** That a task is of an area. */
@Entity('task_area')
export class TaskArea {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  @PrimaryColumn('uuid')
  areaId: string;
}
