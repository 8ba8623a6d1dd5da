import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Breakdown } from '@dajuan/domain/lists';

/** How a count of a list fell apart on a day; a fact, and the last of a title stands. */
@Entity('list_breakdown')
export class ListBreakdown {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  listId: string;

  @Column('text')
  title: string;

  @Column('date')
  asOf: CalendarDate;

  @Column('jsonb')
  tree: Breakdown;

  /** As printed, 0–1, kept beside what is computed. */
  @Column('numeric', { nullable: true })
  statedShare: number | null;

  /** To how many decimals of a percentage it was printed. */
  @Column('integer', { nullable: true })
  shareDecimals: number | null;

  @Column('uuid')
  statedBy: string;

  @Column('timestamptz')
  statedAt: Date;
}
