import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReportContent } from '@dajuan/domain/reporting';

/** The paper built from a report's snapshot; built again it is the same. */
@Entity('report_paper')
export class ReportPaper {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  reportId: string;

  @Column('text')
  status: 'due' | 'ready' | 'failed';

  @Column('jsonb', { nullable: true })
  content: ReportContent | null;

  @Column('bytea', { nullable: true })
  docx: Buffer | null;

  @Column('text')
  error: string;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
