import { ReportCard, ReportWithContent } from '@dajuan/database/reports';
import { ReportRow, Sentence } from '@dajuan/domain/reporting';
import { Language } from '../http/principal';
import { ReportSummary, ReportTableRow, ReportView } from './report.dto';

export function reportSummary(report: ReportCard): ReportSummary {
  const { id, planId, planTitle, departmentId, departmentName, month, day, status, requestedAt } = report;
  return {
    ...{ id, planId, planTitle, month, day, status },
    department: departmentId && departmentName ? { id: departmentId, name: departmentName } : null,
    requestedBy: { id: report.requestedById, name: report.requestedByName },
    requestedAt: requestedAt.toISOString(),
  };
}

/** The paper in one language; nothing in it until it is built. */
export function reportView(report: ReportWithContent, language: Language): ReportView {
  const { content } = report;
  const say = (sentence: Sentence) => sentence[language];
  const row = (each: ReportRow): ReportTableRow => ({ ...each, status: say(each.status) });
  return {
    ...reportSummary(report),
    title: content ? say(content.title) : '',
    headline: content?.headline.map(({ key, label, value }) => ({ key, label: say(label), value: say(value) })) ?? [],
    summary: content?.summary.map(say) ?? [],
    columns: content?.columns.map(say) ?? [],
    rows: content?.rows.map(row) ?? [],
    reds: content?.reds.map((red) => ({ ...red, why: say(red.why) })) ?? [],
    supporting: content?.supporting.map(row) ?? [],
    notes: content?.notes.map(say) ?? [],
  };
}
