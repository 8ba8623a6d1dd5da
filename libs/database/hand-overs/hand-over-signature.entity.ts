import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SignaturePart } from '@dajuan/domain/loop';

/** That somebody signed a hand-over, as what; a fact. */
@Entity('hand_over_signature')
export class HandOverSignature {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handOverId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  part: SignaturePart;

  @Column('timestamptz')
  signedAt: Date;
}
