import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  login: string;

  /** argon2id, with its parameters inside. */
  @Column('text')
  passwordHash: string;

  /** Of a password that somebody else has seen: until it is changed nothing else can be done. */
  @Column('boolean')
  mustChangePassword: boolean;

  @Column('timestamptz')
  passwordSetAt: Date;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;
}
