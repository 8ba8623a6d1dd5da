import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { GapColour } from '@dajuan/domain/progress';

/** Where one target stands, as the ledger gives it. Shares are 0–1, quantities in the target's unit. */
export interface TargetFigure {
  targetId: string;
  achievement: number | null;
  completion: number | null;
  actual: number | null;
  numerator: number | null;
  denominator: number | null;
  waitingActual: number | null;
  /** Whether `actual` rests on an estimate that wants a final figure. */
  isEstimate: boolean;
  /** Against the peers, where the target is judged so. */
  peerColour: GapColour | null;
  /** The day the figure is true of. */
  asOf: CalendarDate | null;
}

/** What the ledger says of a task; written in the transaction of the fact that changes it, rebuilt at any time. */
@Entity('task_projection')
export class TaskProjection {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  /** r: may pass 1 or fall below 0. */
  @Column('double precision', { nullable: true })
  achievement: number | null;

  /** c: 0–1, of accepted updates only. */
  @Column('double precision', { nullable: true })
  completion: number | null;

  /** c with waiting updates counted as if accepted: 含待核. */
  @Column('double precision', { nullable: true })
  waitingCompletion: number | null;

  /** First day on which the task is yellow, or red, if nothing more is reported. */
  @Column('date', { nullable: true })
  yellowFrom: CalendarDate | null;

  @Column('date', { nullable: true })
  redFrom: CalendarDate | null;

  @Column('boolean')
  quantified: boolean;

  @Column('integer')
  extensions: number;

  /** What `ReportStanding` says of reports, here and in the next six. */
  @Column('integer')
  reportsBefore: number;

  @Column('integer')
  reportsAsked: number;

  @Column('integer')
  reportsServed: number;

  @Column('integer')
  reportsOnTime: number;

  @Column('integer')
  lastReportOnTime: number;

  @Column('date', { nullable: true })
  nextReportDueOn: CalendarDate | null;

  @Column('date', { nullable: true })
  reportMissingFrom: CalendarDate | null;

  @Column('date', { nullable: true })
  lastAcceptedOn: CalendarDate | null;

  @Column('date', { nullable: true })
  lastReportedOn: CalendarDate | null;

  @Column('integer')
  waitingUpdates: number;

  /** e(t) between start and due date, the pieces of `expectedPieces`: this and the next three are as long as each other. */
  @Column('date', { array: true })
  curveFrom: CalendarDate[];

  @Column('double precision', { array: true })
  curveShare: number[];

  @Column('double precision', { array: true })
  curvePerDay: number[];

  @Column('double precision', { array: true })
  curveBend: number[];

  @Column('text', { nullable: true })
  quantityObject: string | null;

  @Column('text', { nullable: true })
  quantityUnit: string | null;

  @Column('numeric', { nullable: true })
  quantityActual: number | null;

  @Column('numeric', { nullable: true })
  quantityTarget: number | null;

  @Column('jsonb')
  figures: TargetFigure[];

  @Column('timestamptz')
  projectedAt: Date;
}
