import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { PublishedFigures } from '@dajuan/domain/reporting';

/** What an organisation below published, as it arrived; a fact. Its id is the publication's. */
@Entity('received_publication')
export class ReceivedPublication {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  fromId: string;

  /** Counts its sender's publications. */
  @Column('integer')
  number: number;

  @Column('text')
  month: CalendarMonth;

  @Column('date')
  day: CalendarDate;

  @Column('text')
  planTitle: string;

  @Column('jsonb')
  figures: PublishedFigures;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  publishedAt: Date;
}
