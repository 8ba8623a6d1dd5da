import { CalendarDate, parseCalendarDate } from '@dajuan/domain/calendar';
import { EntryKind } from '@dajuan/domain/progress';
import { ProposedUpdate } from '@dajuan/features/progress';
import { ReportProgressRequest } from './task.dto';

/** The request with everything left out said as null or empty; a day left out is today. Throws InvalidCalendarDate. */
export function proposedUpdate(request: ReportProgressRequest, today: CalendarDate): ProposedUpdate {
  return {
    targetId: request.targetId ?? null,
    kind: request.kind as EntryKind,
    asOf: request.asOf === undefined ? today : parseCalendarDate(request.asOf),
    value: request.value ?? null,
    unit: request.unit ?? null,
    numerator: request.numerator ?? null,
    denominator: request.denominator ?? null,
    stageId: request.stageId ?? null,
    milestoneIds: request.milestoneIds ?? [],
    siteIds: request.siteIds ?? [],
    siteCount: request.siteCount ?? null,
    isEstimate: request.isEstimate ?? false,
    note: request.note ?? '',
    nextStep: request.nextStep ?? '',
    correctsId: request.correctsId ?? null,
    fileIds: request.fileIds ?? [],
  };
}
