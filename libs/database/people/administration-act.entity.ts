import { Column, Entity, PrimaryColumn } from 'typeorm';

export const administrationActKinds = [
  'department_added',
  'department_changed',
  'person_added',
  'person_changed',
  'person_disabled',
  'person_enabled',
  'password_renewed',
  'roles_changed',
  'passwords_settled',
] as const;

export type AdministrationActKind = (typeof administrationActKinds)[number];

/** What an administrator did to a department, a person or the settings of passwords. A fact; never holds a password. */
@Entity('administration_act')
export class AdministrationAct {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: AdministrationActKind;

  /** The department or person; null where it is the organisation itself. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** What changed, as it was; empty for what was not there. */
  @Column('jsonb')
  before: object;

  @Column('jsonb')
  after: object;

  @Column('uuid')
  doneBy: string;

  @Column('timestamptz')
  doneAt: Date;
}
