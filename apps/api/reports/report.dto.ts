import { HeadlineFigure } from '@dajuan/domain/reporting';
import { Count, Day, Id, Instant, Many, Month, One, OneOf, Text, TextList } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

export class RequestReportRequest {
  @Id() planId: string;
  @Id({ nullable: true, optional: true, description: 'null: the whole organisation' }) departmentId?: string | null;
  @Month() month: string;
}

export class ReportSummary {
  @Id() id: string;
  @Id() planId: string;
  @Text() planTitle: string;
  @One(() => NamedRef, { nullable: true }) department: NamedRef | null;
  @Month() month: string;
  @Day({ description: 'the day its figures were frozen' }) day: string;
  @OneOf(['due', 'ready', 'failed'], { name: 'ReportStatus' }) status: string;
  @One(() => NamedRef) requestedBy: NamedRef;
  @Instant() requestedAt: string;
}

export class ReportsView {
  @Many(() => ReportSummary) reports: ReportSummary[];
}

const headlineKeys: readonly HeadlineFigure['key'][] = [
  ...(['closure', 'on_time', 'completion', 'waiting', 'expected', 'coverage', 'colours'] as const),
];

export class HeadlineView {
  @OneOf(headlineKeys, { name: 'HeadlineKey' }) key: string;
  @Text() label: string;
  @Text({ description: 'as printed, with unit, and n/d where it is a rate' }) value: string;
}

/** 序号 – 任务 – 责任单位 – 目标 – 进展 – 完成率 – 状态 */
export class ReportTableRow {
  @Count() number: number;
  @Id() taskId: string;
  @Text() title: string;
  @Text() department: string;
  @Text() target: string;
  @Text({ max: 2000 }) progress: string;
  @Text() completion: string;
  @Text() status: string;
}

export class RedTaskView {
  @Count() number: number;
  @Id() taskId: string;
  @Text() title: string;
  @Text() department: string;
  @Text({ max: 2000 }) why: string;
}

/** The paper on screen, in the language asked for; empty until `status` is ready. Its id is its snapshot's id. */
export class ReportView extends ReportSummary {
  @Text() title: string;
  @Many(() => HeadlineView) headline: HeadlineView[];
  @TextList({ maxLength: 2000 }) summary: string[];
  @TextList({ description: 'the heads of the seven columns' }) columns: string[];
  @Many(() => ReportTableRow) rows: ReportTableRow[];
  @Many(() => RedTaskView, { description: 'worst gap first' }) reds: RedTaskView[];
  @Many(() => ReportTableRow, { description: '配合任务' }) supporting: ReportTableRow[];
  @TextList({ maxLength: 2000 }) notes: string[];
}
