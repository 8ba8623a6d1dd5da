import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('text')
  key: string;

  /** Of route and body. */
  @Column('bytea')
  fingerprint: Buffer;

  /** Whoever holds it may do the act. */
  @Column('uuid')
  token: string;

  @Column('timestamptz')
  claimedAt: Date;

  /** When a transaction of the act first wrote something. */
  @Column('timestamptz', { nullable: true })
  actedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer', { nullable: true })
  status: number | null;

  /** JSON, as it was sent. */
  @Column('text', { nullable: true })
  answer: string | null;
}
