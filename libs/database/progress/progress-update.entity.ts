import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { EntryKind } from '@dajuan/domain/progress';

/** What a department reported; a fact. A correction is another row that names the one it corrects. */
@Entity('progress_update')
export class ProgressUpdate {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  /** Null for "no change", which speaks of the whole task. */
  @Column('uuid', { nullable: true })
  targetId: string | null;

  @Column('text')
  kind: EntryKind;

  /** The day the figure speaks of. */
  @Column('date')
  asOf: CalendarDate;

  /** In the target's unit; an increment or a total as the target says. */
  @Column('numeric', { nullable: true })
  value: number | null;

  @Column('numeric', { nullable: true })
  numerator: number | null;

  @Column('numeric', { nullable: true })
  denominator: number | null;

  /** Of a target with stages, the stage the figure speaks of. */
  @Column('uuid', { nullable: true })
  stageId: string | null;

  @Column('uuid', { array: true })
  milestoneIds: string[];

  @Column('uuid', { array: true })
  siteIds: string[];

  /** Sites done in all, where they are counted and not named. */
  @Column('integer', { nullable: true })
  siteCount: number | null;

  /** An estimate 预计 that wants a final figure. */
  @Column('boolean')
  isEstimate: boolean;

  @Column('text')
  note: string;

  @Column('text')
  nextStep: string;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  /** Whether the head of the lead department looks at it before the supervision office. */
  @Column('boolean')
  wantsEndorsement: boolean;

  @Column('uuid')
  reportedBy: string;

  /** Whether the supervision office reported it in the department's place 代填. */
  @Column('boolean')
  byProxy: boolean;

  @Column('timestamptz')
  reportedAt: Date;
}
