import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanItem } from './plan-item.entity';

export type PlanEditKind = 'edit' | 'bulk' | 'drop' | 'restore' | 'merge' | 'split' | 'add' | 'undo' | 'import';

/** An item at a moment, without the number of its version: what an undo brings back, and what it asks to find. */
export type ItemSnapshot = Omit<PlanItem, 'version'>;

/** One change of a draft, with its items before and after; what is after and not before came with it. A fact. */
@Entity('plan_edit')
export class PlanEdit {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  kind: PlanEditKind;

  @Column('jsonb')
  before: ItemSnapshot[];

  @Column('jsonb')
  after: ItemSnapshot[];

  /** The change an undo takes back. */
  @Column('uuid', { nullable: true })
  undoesId: string | null;

  @Column('uuid')
  editedBy: string;

  @Column('timestamptz')
  editedAt: Date;
}
