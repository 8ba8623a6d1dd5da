import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { EntryState, Level } from '@dajuan/domain/lists';

/** One entry of a list, or a heading over entries. */
@Entity('list_entry')
export class ListEntry {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  listId: string;

  /** The heading it stands under. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('boolean')
  isSection: boolean;

  /** From 1 in its list. */
  @Column('integer')
  position: number;

  /** As the list numbers it; may be empty. */
  @Column('text')
  number: string;

  @Column('text')
  title: string;

  @Column('text')
  detail: string;

  @Column('uuid', { nullable: true })
  departmentId: string | null;

  /** The object, unit or person it is about or from, in words. */
  @Column('text')
  holder: string;

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('numeric', { nullable: true })
  quantity: number | null;

  @Column('text')
  unit: string;

  /** Of a scored checklist: the most it gives. */
  @Column('numeric', { nullable: true })
  points: number | null;

  @Column('date', { nullable: true })
  dueOn: CalendarDate | null;

  @Column('text')
  state: EntryState;

  @Column('integer')
  version: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
