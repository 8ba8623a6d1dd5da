import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an account had this password once, so that it is not taken again. A fact. */
@Entity('password_use')
export class PasswordUse {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  passwordHash: string;

  @Column('timestamptz')
  usedFrom: Date;
}
