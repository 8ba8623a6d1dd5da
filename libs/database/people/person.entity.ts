import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  departmentId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  jobTitle: string;

  /** Where digests go when SMTP is configured; null means the inbox alone. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;
}
