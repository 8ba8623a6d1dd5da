import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** A time at which the entries of a list were marked: a check, a year’s rating, a month’s counts. */
@Entity('list_round')
export class ListRound {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  listId: string;

  @Column('text')
  name: string;

  @Column('date')
  heldOn: CalendarDate;

  /** How many units each grade is said to have. */
  @Column('jsonb')
  stated: Record<string, number>;

  @Column('uuid', { nullable: true })
  lockedBy: string | null;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
