import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named object of a sites target: one of the 22 communities. */
@Entity('site')
export class Site {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  targetId: string;

  @Column('integer')
  position: number;

  @Column('text')
  name: string;
}
