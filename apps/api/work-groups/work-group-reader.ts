import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { WorkGroupCard, WorkGroupsQuery } from '@dajuan/database/work-groups';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Principal } from '../http/principal';
import { WorkGroupView } from './work-group.dto';

/** Work groups as their page shows them, on the day it is in the organisation's zone. */
@Injectable()
export class WorkGroupReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly query: WorkGroupsQuery,
  ) {}

  async list({ orgId, zone }: Principal, now: Date): Promise<WorkGroupView[]> {
    const groups = await this.transactions.inOrganisation(orgId, (tx) => this.query.find(tx));
    return groups.map((group) => viewOf(group, dateInZone(now, zone)));
  }

  /** Throws NotFound. */
  async show({ orgId, zone }: Principal, groupId: string, now: Date): Promise<WorkGroupView> {
    const [group] = await this.transactions.inOrganisation(orgId, (tx) => this.query.find(tx, { groupId }));
    if (!group) throw new NotFound('work group', groupId);
    return viewOf(group, dateInZone(now, zone));
  }
}

function viewOf(card: WorkGroupCard, today: CalendarDate): WorkGroupView {
  const { foundedAt: _founded, dissolvedAt, heads, members, tasks, ...group } = card;
  return {
    ...group,
    ...{ heads: [...heads], members: [...members], tasks: [...tasks] },
    state: stateOn(card, today),
    dissolvedAt: dissolvedAt?.toISOString() ?? null,
  };
}

function stateOn({ dissolvedAt, startsOn, endsOn }: WorkGroupCard, today: CalendarDate): string {
  if (dissolvedAt !== null) return 'dissolved';
  if (today < startsOn) return 'coming';
  return endsOn !== null && today > endsOn ? 'over' : 'working';
}
