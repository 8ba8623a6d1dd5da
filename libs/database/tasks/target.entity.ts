import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EntryMode, IndexComponent, MeasureType, PeriodTarget, RatioBound, Stage } from '@dajuan/domain/progress';

/** What a task is measured against; a fact. A changed target is a new row that names the one it replaces. */
@Entity('target')
export class Target {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('integer')
  position: number;

  @Column('text')
  type: MeasureType;

  /** The noun counted: 红色物业. */
  @Column('text')
  object: string;

  @Column('text', { nullable: true })
  unit: string | null;

  /** Where counting starts; null reads as 0. */
  @Column('numeric', { nullable: true })
  baseline: number | null;

  /** In `unit`; a ratio's is a share, 0–1; null where the type has no figure to reach. */
  @Column('numeric', { nullable: true })
  value: number | null;

  @Column('text', { nullable: true })
  ratioBound: RatioBound | null;

  @Column('numeric', { nullable: true })
  rangeLow: number | null;

  @Column('numeric', { nullable: true })
  rangeHigh: number | null;

  @Column('jsonb')
  stages: Stage[];

  @Column('jsonb')
  components: IndexComponent[];

  @Column('jsonb')
  periodTargets: PeriodTarget[];

  @Column('text')
  entryMode: EntryMode;

  @Column('integer', { nullable: true })
  siteCount: number | null;

  @Column('numeric')
  weight: number;

  @Column('uuid', { nullable: true })
  replacesId: string | null;

  @Column('text')
  reason: string;

  @Column('uuid')
  setBy: string;

  @Column('timestamptz')
  setAt: Date;
}
