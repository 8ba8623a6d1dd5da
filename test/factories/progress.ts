import { CalendarDate } from '@dajuan/domain/calendar';
import { ProposedUpdate } from '@dajuan/features/progress';

/** A figure as the page sends it; only what matters is given. */
export function proposed(given: Partial<ProposedUpdate> & Pick<ProposedUpdate, 'kind'>): ProposedUpdate {
  return {
    ...{ targetId: null, asOf: '2026-09-28', value: null, unit: null, numerator: null, denominator: null },
    ...{
      stageId: null,
      milestoneIds: [],
      siteIds: [],
      siteCount: null,
      isEstimate: false,
      note: '按计划推进',
      nextStep: '',
    },
    ...{ correctsId: null, fileIds: [] },
    ...given,
  };
}

/** Nine in the morning of the day, in the towns' zone. */
export function morningOf(day: CalendarDate): Date {
  return new Date(`${day}T09:00:00+08:00`);
}
