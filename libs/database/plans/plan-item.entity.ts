import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Measure } from '@dajuan/domain/progress';
import { Commitment, Status } from '@dajuan/domain/prose';

export type PlanItemState = 'draft' | 'dropped' | 'confirmed';

/** One promise as it was read and as a person has edited it; `quote` and the span lead back to the document. */
@Entity('plan_item')
export class PlanItem {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  /** Order in the plan; fractions leave room for the halves of a split item. */
  @Column('numeric')
  position: number;

  @Column('text')
  state: PlanItemState;

  @Column('text')
  title: string;

  @Column('text')
  theme: string;

  @Column('text')
  quote: string;

  /** UTF-16 code units of the document's body, end exclusive; null where the item was not read from a document here. */
  @Column('integer', { nullable: true })
  spanStart: number | null;

  @Column('integer', { nullable: true })
  spanEnd: number | null;

  /** File and line in a publication that is not kept here. */
  @Column('text', { nullable: true })
  sourceFile: string | null;

  @Column('integer', { nullable: true })
  sourceLine: number | null;

  @Column('text')
  readStatus: Status;

  @Column('text')
  commitment: Commitment;

  /** Units and leaders as the document wrote them, before anyone chose a department. */
  @Column('text', { array: true })
  readLead: string[];

  @Column('text', { array: true })
  readSupport: string[];

  @Column('text', { array: true })
  readLeader: string[];

  @Column('uuid', { nullable: true })
  leadDepartmentId: string | null;

  @Column('uuid', { array: true })
  supportDepartmentIds: string[];

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('uuid', { nullable: true })
  leaderId: string | null;

  @Column('date', { nullable: true })
  startsOn: CalendarDate | null;

  @Column('date', { nullable: true })
  dueOn: CalendarDate | null;

  @Column('jsonb')
  measures: Measure[];

  /** Whether a person put right what it asks for, its title or its measures; who answers and when is no amendment. */
  @Column('boolean')
  amended: boolean;

  /** The item this one was merged into: dropped, as the other asks for all that it asks for. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Column('integer')
  version: number;
}
