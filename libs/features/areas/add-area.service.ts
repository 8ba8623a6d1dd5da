import { Injectable } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { newId, Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { refuseArea } from '@dajuan/domain/places';
import { AreaFields, AreaOwners } from './area-owners';

/** A new area, after those it will lie beside. */
@Injectable()
export class AddArea {
  constructor(
    private readonly transactions: Transactions,
    private readonly areas: AreaStore,
    private readonly owners: AreaOwners,
  ) {}

  /** Answers its id. Throws Refused with everything at its field. */
  add({ orgId }: Pick<Actor, 'orgId'>, given: AreaFields): Promise<string> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.areas.lock(tx, orgId);
      const all = await this.areas.all(tx);
      const position = Math.max(0, ...all.map((area) => area.position)) + 1;
      const area = { orgId, id: newId(), ...given, name: given.name.trim(), position, version: 1 };
      const refusals = [...refuseArea(area, all), ...(await this.owners.refuseUnknown(tx, given.ownerId))];
      if (refusals.length > 0) throw new Refused(refusals);
      await this.areas.insert(tx, area);
      return area.id;
    });
  }
}
