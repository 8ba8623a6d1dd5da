import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DepartmentKind = 'supervision' | 'department' | 'unit';

@Entity('department')
export class Department {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: DepartmentKind;

  /** Order in lists. */
  @Column('integer')
  position: number;
}
