import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { KeptFigures, TrendPoint } from '@dajuan/domain/progress';

export type RollUpDimension = 'organisation' | 'department' | 'theme';

/** Figures of many tasks on a day. `key` is the department's id, the theme's name, or the organisation's id. */
@Entity('roll_up')
export class RollUp {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  planId: string;

  @PrimaryColumn('text')
  dimension: RollUpDimension;

  @PrimaryColumn('text')
  key: string;

  @Column('date')
  day: CalendarDate;

  @Column('jsonb')
  figures: KeptFigures;

  /** By month, of the organisation and of departments; empty for others. */
  @Column('jsonb')
  trend: TrendPoint[];

  /** Of the organisation: the tasks that press most, in order; empty for others. */
  @Column('uuid', { array: true })
  urgentTaskIds: string[];

  @Column('timestamptz')
  computedAt: Date;
}
