import { Injectable } from '@nestjs/common';
import { AreaPlacingStore, AreaStore } from '@dajuan/database/areas';
import { Transactions } from '@dajuan/database/connection';
import { Actor, TaskFacts, TaskStateStore } from '@dajuan/database/tasks';
import { Refusal, Refused } from '@dajuan/domain/errors';
import { PlacingDesk } from './placing-desk';

/** Which areas a task is of, and where its named sites lie. */
export interface AskedAreas {
  readonly areaIds: readonly string[];
  /** Sites not named here stay where they are. */
  readonly sites: readonly { readonly siteId: string; readonly areaId: string | null }[];
}

/** 片区: a second dimension beside the department that leads. */
@Injectable()
export class PlaceInAreas {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PlacingDesk,
    private readonly states: TaskStateStore,
    private readonly areas: AreaStore,
    private readonly placing: AreaPlacingStore,
  ) {}

  /** These areas and no others. Throws what `PlacingDesk.admit` does, and Refused for areas or sites that are not there. */
  async place(actor: Actor, taskId: string, version: number, asked: AskedAreas, now: Date): Promise<void> {
    const { orgId } = actor;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const facts = await this.desk.admit(tx, actor, taskId, version, 'place');
      const known = new Set((await this.areas.all(tx)).map(({ id }) => id));
      const refusals = refuseUnknown(asked, facts, known);
      if (refusals.length > 0) throw new Refused(refusals);
      const before = await this.placing.namesOf(tx, taskId);
      await this.placing.setTask(tx, orgId, taskId, [...new Set(asked.areaIds)]);
      await this.placing.setSites(tx, orgId, asked.sites);
      await this.states.touch(tx, taskId);
      const after = await this.placing.namesOf(tx, taskId);
      await this.desk.tell(tx, actor, taskId, { kind: 'areas', before, after }, now);
    });
  }
}

function refuseUnknown({ areaIds, sites }: AskedAreas, { measures }: TaskFacts, known: ReadonlySet<string>): Refusal[] {
  const own = new Set(measures.flatMap((measure) => measure.sites?.named ?? []).map(({ id }) => id));
  const area = { code: 'area_unknown', zh: '没有这个片区', en: 'There is no such area' };
  const site = { code: 'site_unknown', zh: '本任务没有这个点位', en: 'The task has no such site' };
  const twice = { code: 'site_twice', zh: '同一点位只能填一次', en: 'A site lies in one area' };
  return [
    ...areaIds.flatMap((id, index) => (known.has(id) ? [] : [{ ...area, field: `areaIds.${index}` }])),
    ...sites.flatMap(({ siteId, areaId }, index) => [
      ...(own.has(siteId) ? [] : [{ ...site, field: `sites.${index}.siteId` }]),
      ...(areaId === null || known.has(areaId) ? [] : [{ ...area, field: `sites.${index}.areaId` }]),
      ...(sites.findIndex((other) => other.siteId === siteId) < index
        ? [{ ...twice, field: `sites.${index}.siteId` }]
        : []),
    ]),
  ];
}
