import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('login_failure')
export class LoginFailure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  login: string;

  @Column('text')
  source: string;

  @Column('timestamptz')
  failedAt: Date;
}
