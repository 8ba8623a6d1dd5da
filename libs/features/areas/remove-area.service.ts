import { Injectable } from '@nestjs/common';
import { AreasQuery, AreaStore } from '@dajuan/database/areas';
import { Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';

/** Takes an area away that was written down wrong: nothing may lie in it. */
@Injectable()
export class RemoveArea {
  constructor(
    private readonly transactions: Transactions,
    private readonly areas: AreaStore,
    private readonly query: AreasQuery,
  ) {}

  /** Throws NotFound, and Refused while areas, tasks or sites lie in it. */
  async remove({ orgId }: Pick<Actor, 'orgId'>, areaId: string): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.areas.lock(tx, orgId);
      const isKnown = (await this.areas.all(tx)).some(({ id }) => id === areaId);
      if (!isKnown) throw new NotFound('area', areaId);
      if (await this.query.isUsed(tx, areaId)) {
        const words = { zh: '其下还有片区、任务或点位，不能删除', en: 'Areas, tasks or sites lie in it' };
        throw new Refused([{ code: 'area_in_use', field: 'areaId', ...words }]);
      }
      await this.areas.remove(tx, areaId);
    });
  }
}
