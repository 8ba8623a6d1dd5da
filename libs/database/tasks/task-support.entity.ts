import { Entity, PrimaryColumn } from 'typeorm';

@Entity('task_support')
export class TaskSupport {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  @PrimaryColumn('uuid')
  departmentId: string;
}
