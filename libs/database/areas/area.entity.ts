import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AreaKind } from '@dajuan/domain/places';

/** 片区: a part of the town with somebody who answers for it. */
@Entity('area')
export class Area {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  kind: AreaKind;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** Order among those it lies beside. */
  @Column('integer')
  position: number;

  @Column('integer')
  version: number;
}
