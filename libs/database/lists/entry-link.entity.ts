import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Relation } from '@dajuan/domain/lists';

/** Many to many: a problem and the measures that answer it. */
@Entity('entry_link')
export class EntryLink {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  fromId: string;

  @PrimaryColumn('uuid')
  toId: string;

  @Column('text')
  relation: Relation;
}
