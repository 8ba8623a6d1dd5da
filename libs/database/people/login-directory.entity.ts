import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which organisation a login belongs to; read before one is known, so it stands outside organisations. */
@Entity('login_directory')
export class LoginDirectoryEntry {
  @PrimaryColumn('text')
  login: string;

  @Column('uuid')
  orgId: string;

  @Column('uuid')
  accountId: string;
}
