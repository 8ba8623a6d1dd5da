import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Side, TaskState } from '@dajuan/domain/loop';
import { Measure } from '@dajuan/domain/progress';
import { PublishedMandate } from '@dajuan/domain/reporting';

/** What a mandate is measured by: so many of something, or done at all. */
export type MandateMeasure = Pick<Measure, 'object' | 'unit' | 'target'> & { readonly type: 'cumulative' | 'binary' };

/**
 * An item that an organisation gave to one below it, as one of the two knows it: the same id stands on both sides, and
 * neither reads the other's row.
 */
@Entity('mandate')
export class Mandate {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Which side this organisation is. */
  @Column('text')
  side: Side;

  @Column('uuid')
  otherId: string;

  /** The same for every organisation that was given the item at once. */
  @Column('uuid')
  batchId: string;

  @Column('text')
  title: string;

  /** What is asked for, in words. */
  @Column('text')
  words: string;

  @Column('jsonb')
  measure: MandateMeasure;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  dueOn: CalendarDate;

  @Column('date')
  originalDueOn: CalendarDate;

  /** Above, of the task below only what `seenFromAbove` tells. */
  @Column('text')
  state: Exclude<TaskState, 'draft'>;

  /** How often it was given: once, and again after each hand-back. */
  @Column('integer')
  assignment: number;

  @Column('timestamptz')
  assignedAt: Date;

  /** The number of the last dispatch of the other side that was taken in. */
  @Column('integer')
  heard: number;

  /** The number of this side's last dispatch. */
  @Column('integer')
  said: number;

  /** Below, what became of it; null until a department has it. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  /** Above, what was published of it; null until something was. */
  @Column('jsonb', { nullable: true })
  figures: PublishedMandate | null;

  @Column('integer')
  figuresNumber: number;

  @Column('integer')
  version: number;
}
