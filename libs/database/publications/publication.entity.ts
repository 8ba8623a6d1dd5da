import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { PublishedFigures, PublishedMandate } from '@dajuan/domain/reporting';

/** What an organisation published upward for a month, frozen; a fact. A correction is a later one that names it. */
@Entity('publication')
export class Publication {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Counts the organisation's publications, from 1: a later one has the later figures. */
  @Column('integer')
  number: number;

  @Column('uuid')
  planId: string;

  @Column('text')
  month: CalendarMonth;

  /** The day the figures are of. */
  @Column('date')
  day: CalendarDate;

  @Column('jsonb')
  figures: PublishedFigures;

  /** Tasks that came from above. */
  @Column('jsonb')
  mandates: PublishedMandate[];

  @Column('uuid', { nullable: true })
  replacesId: string | null;

  /** Why it replaces the one before; empty for a month's first. */
  @Column('text')
  reason: string;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;
}
