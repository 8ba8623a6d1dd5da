import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { ColourSettings, PeriodLength } from '@dajuan/domain/progress';
import { GroupFigures } from '../roll-ups/roll-ups-of-plan';

/** A reporting period of a plan as it was locked; a fact. */
@Entity('locked_period')
export class LockedPeriod {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  every: PeriodLength;

  @Column('date')
  startsOn: CalendarDate;

  /** The day its figures stand for. */
  @Column('date')
  endsOn: CalendarDate;

  /** The last day in it on which reports were due; null where none were. */
  @Column('date', { nullable: true })
  reportOn: CalendarDate | null;

  /** The bounds its colours were judged by. */
  @Column('jsonb')
  colours: ColourSettings;

  @Column('jsonb')
  rollUps: readonly GroupFigures[];

  /** SHA-256 over its tasks. */
  @Column('bytea')
  tasksDigest: Buffer;

  /** Null: by schedule. */
  @Column('uuid', { nullable: true })
  lockedBy: string | null;

  @Column('timestamptz')
  lockedAt: Date;
}
