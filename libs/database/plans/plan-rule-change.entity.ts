import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanRules } from './plan-rules';

/** One change of a plan's rules: all of them before and after, and why. A fact. */
@Entity('plan_rule_change')
export class PlanRuleChange {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('jsonb')
  before: PlanRules;

  @Column('jsonb')
  after: PlanRules;

  @Column('text')
  reason: string;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
