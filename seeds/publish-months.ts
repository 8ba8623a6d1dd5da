import { newId, Transaction } from '@dajuan/database/connection';
import { DispatchStore } from '@dajuan/database/exchange';
import { MandatesQuery, MandateStore } from '@dajuan/database/mandates';
import { WorkPlan } from '@dajuan/database/plans/work-plan.entity';
import { Publication, publishedMandate, ReceivedPublication } from '@dajuan/database/publications';
import { rollUpsOfTasks, RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { TaskCardsQuery, TaskFactsQuery, TasksOnDayQuery } from '@dajuan/database/tasks';
import { addMonths, instantAt, lastDayOfMonth, monthOf } from '@dajuan/domain/calendar';
import { publishedFigures, PublishedMandate } from '@dajuan/domain/reporting';
import { DistrictFrame, LoadedDistrict, LoadedTown } from './district-frame';
import { enterOrganisation } from './enter-organisation';
import { notAfter } from './loading-frame';

/**
 * Publishes a town's figures for months before that of loading, 0 for this one: as they were on each month's last day, or
 * are today, by the same rules as the act itself; and puts them where the district finds them.
 */
export async function publishMonths(
  tx: Transaction,
  district: LoadedDistrict,
  town: LoadedTown,
  monthsAgo: readonly number[],
  frame: DistrictFrame,
): Promise<void> {
  const { today, calendar, now } = frame;
  await enterOrganisation(tx, town.orgId);
  const plan = await tx.getRepository(WorkPlan).findOneByOrFail({ state: 'confirmed' });
  for (const [index, ago] of monthsAgo.entries()) {
    const month = addMonths(monthOf(today), -ago);
    const day = ago === 0 ? today : lastDayOfMonth(month);
    const publishedAt = notAfter(instantAt(day, '17:00', town.zone), now);
    const at = { day, rules: plan.rules, zone: town.zone, calendar };
    await enterOrganisation(tx, town.orgId);
    const days = new TasksOnDayQuery(new TaskFactsQuery());
    const tasks = await new RollUpTasksQuery().ofPlanOn(tx, plan.id, at, days);
    const all = rollUpsOfTasks(town.orgId, tasks, day, plan.rules.colour);
    const figures = publishedFigures(all.find(({ dimension }) => dimension === 'organisation')!.figures);
    const mandates = ago === 0 ? await mandatesOf(tx, town, frame) : [];
    const [id, number] = [newId(), index + 1];
    const frozen = { month, day, figures, mandates, reason: '' };
    await tx.getRepository(Publication).insert({
      ...{ orgId: town.orgId, id, number, planId: plan.id, ...frozen, replacesId: null },
      ...{ publishedBy: town.supervisorId, publishedAt },
    });
    const content = { ...frozen, planTitle: plan.title, publishedAt: publishedAt.toISOString() };
    const place = { orgId: town.orgId, toId: district.orgId, kind: 'publication', subjectId: id, number } as const;
    await new DispatchStore().write(tx, { ...place, content, writtenAt: publishedAt });
    for (const { id: dispatchId } of await new DispatchStore().due(tx))
      await new DispatchStore().settle(tx, dispatchId, publishedAt);
    await enterOrganisation(tx, district.orgId);
    const { mandates: _mandates, ...received } = content;
    await tx.getRepository(ReceivedPublication).insert({
      ...{ ...received, orgId: district.orgId, id, fromId: town.orgId, number, publishedAt },
    });
    await new MandateStore().keepFigures(tx, town.orgId, number, mandates);
  }
}

/** Where the town's tasks that came from above stand today. */
async function mandatesOf(tx: Transaction, town: LoadedTown, { today, calendar }: DistrictFrame) {
  const received = await new MandatesQuery().find(tx, 'subordinate', today);
  const published: PublishedMandate[] = [];
  for (const mandate of received) {
    if (mandate.taskId === null) continue;
    const [row] = await new TaskCardsQuery().find(tx, [mandate.taskId], today);
    if (row) published.push(publishedMandate(mandate, row, calendar));
  }
  return published;
}
