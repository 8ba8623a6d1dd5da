import { Document } from '@dajuan/database/documents';
import { WorkPlan } from '@dajuan/database/plans';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';

/** Why the document can't be laid beside the plan, or null. */
export function refuseComparison(
  plan: Pick<WorkPlan, 'state' | 'year' | 'startsOn'>,
  document: Pick<Document, 'kind' | 'year'>,
  asOf: CalendarDate,
  today: CalendarDate,
): Refusal | null {
  if (plan.state !== 'confirmed') {
    return refusal(
      'plan_not_tracked',
      'planId',
      '只有执行中的方案可以采数',
      'Only a plan that is being tracked takes figures',
    );
  }
  if (document.kind === 'plan') {
    return refusal(
      'document_tells_no_results',
      'documentId',
      '这份文件是计划，不是总结',
      'The document is a plan, not a review',
    );
  }
  if (document.year !== plan.year) {
    return refusal(
      'year_differs',
      'documentId',
      '总结与方案不是同一年度',
      'The review is of another year than the plan',
    );
  }
  if (asOf > today) return refusal('date_in_future', 'asOf', '数据截至日期不能晚于今天', 'The day lies in the future');
  if (asOf < plan.startsOn) {
    return refusal('date_before_start', 'asOf', '数据截至日期早于方案开始', 'The day lies before the plan starts');
  }
  return null;
}

function refusal(code: string, field: string, zh: string, en: string): Refusal {
  return { code, field, zh, en };
}
