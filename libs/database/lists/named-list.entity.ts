import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Grade, ListKind } from '@dajuan/domain/lists';

/** A list with a name, an owner and what it says of its own number; its kind decides the rest. */
@Entity('named_list')
export class NamedList {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ListKind;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  ownerDepartmentId: string | null;

  /** Whose it is where that is no department; empty otherwise. */
  @Column('text')
  holder: string;

  @Column('text')
  scope: string;

  @Column('integer', { nullable: true })
  year: number | null;

  /** The plan it belongs to, if any: one plan with two lists. */
  @Column('uuid', { nullable: true })
  planId: string | null;

  @Column('integer', { nullable: true })
  statedEntries: number | null;

  @Column('integer', { nullable: true })
  statedSections: number | null;

  @Column('numeric', { nullable: true })
  statedPoints: number | null;

  /** The stated number of entries is a least one. */
  @Column('boolean')
  isAtLeast: boolean;

  /** Why the numbers differ. */
  @Column('text')
  countExplanation: string;

  /** Of one record an object: its title, with {object} for the name. */
  @Column('text')
  template: string;

  /** Of a rating, best first. */
  @Column('jsonb')
  grades: Grade[];

  /** Personal data: for the supervision office and the department whose list it is. */
  @Column('boolean')
  isRestricted: boolean;

  @Column('text', { nullable: true })
  sourceFile: string | null;

  @Column('integer', { nullable: true })
  sourceLine: number | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
