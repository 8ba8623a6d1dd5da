import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A server-side session. Only the hash of its token is kept; the token's holder names the organisation with it. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text')
  address: string;
}
