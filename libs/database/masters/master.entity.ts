import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MasterKind } from '@dajuan/domain/places';

/** 来源: a paper whose entries tasks answer, beside the plan they were read from. */
@Entity('master')
export class Master {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: MasterKind;

  @Column('text')
  title: string;

  /** Who handed it down or brought it forward. */
  @Column('text')
  issuer: string;

  @Column('integer')
  year: number;

  @Column('integer')
  position: number;

  @Column('integer')
  version: number;
}
