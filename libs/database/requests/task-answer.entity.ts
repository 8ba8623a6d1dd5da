import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Verdict } from '@dajuan/domain/loop';

/** What was said to a request; a fact. One final answer at most, remarks before it in any number. */
@Entity('task_answer')
export class TaskAnswer {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @Column('text')
  verdict: Verdict;

  @Column('text')
  reason: string;

  /** The leader it went on to. */
  @Column('uuid', { nullable: true })
  forwardedTo: string | null;

  @Column('uuid')
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;
}
