import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { PlanRules } from './plan-rules';

export type WorkPlanState = 'draft' | 'confirmed' | 'archived';

@Entity('work_plan')
export class WorkPlan {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column('text')
  title: string;

  @Column('integer')
  year: number;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  endsOn: CalendarDate;

  @Column('text')
  state: WorkPlanState;

  @Column('jsonb')
  rules: PlanRules;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  archivedBy: string | null;

  /** Null also of a plan that came archived, with the record of an earlier year. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('integer')
  version: number;
}
