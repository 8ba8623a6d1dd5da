import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DutyKind } from '@dajuan/domain/loop';

/** One duty of a hand-over and who takes it; a fact. */
@Entity('hand_over_line')
export class HandOverLine {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handOverId: string;

  @Column('integer')
  position: number;

  @Column('text')
  kind: DutyKind;

  /** The task, request, report, group or area; null of a post. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** The task it is about. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  /** As it was called then. */
  @Column('text')
  title: string;

  @Column('uuid')
  successorId: string;
}
