import { Injectable } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { ChangedElsewhere, Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseArea } from '@dajuan/domain/places';
import { AreaFields, AreaOwners } from './area-owners';

/** Another name, owner, kind or place in the tree; what is placed in it goes with it. */
@Injectable()
export class ChangeArea {
  constructor(
    private readonly transactions: Transactions,
    private readonly areas: AreaStore,
    private readonly owners: AreaOwners,
  ) {}

  /** `version` is the one that was read. Throws NotFound, ChangedElsewhere, and Refused with everything at its field. */
  async change({ orgId }: Pick<Actor, 'orgId'>, areaId: string, version: number, given: AreaFields): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.areas.lock(tx, orgId);
      const all = await this.areas.all(tx);
      const present = all.find(({ id }) => id === areaId);
      if (!present) throw new NotFound('area', areaId);
      if (present.version !== version) throw new ChangedElsewhere('area', areaId, present);
      const wanted = { ...given, name: given.name.trim() };
      const owner = given.ownerId === present.ownerId ? null : given.ownerId;
      const refusals = [...refuseArea({ id: areaId, ...wanted }, all), ...(await this.owners.refuseUnknown(tx, owner))];
      if (refusals.length > 0) throw new Refused(refusals);
      await this.areas.change(tx, present, wanted);
    });
  }
}
