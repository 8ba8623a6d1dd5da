import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transaction, Transactions } from '@dajuan/database/connection';
import { Master, MastersQuery, MasterStore } from '@dajuan/database/masters';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { MasterFields, refuseMaster, tidied } from './master-fields';

/** Puts a master right, or takes it away while no task answers it. */
@Injectable()
export class ChangeMaster {
  constructor(
    private readonly transactions: Transactions,
    private readonly masters: MasterStore,
    private readonly query: MastersQuery,
  ) {}

  /** `version` is the one that was read. Throws NotFound, ChangedElsewhere and Refused. */
  async change({ orgId }: Pick<Actor, 'orgId'>, masterId: string, version: number, given: MasterFields): Promise<void> {
    const fields = tidied(given);
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const { present, others } = await this.held(tx, orgId, masterId);
      if (present.version !== version) throw new ChangedElsewhere('master', masterId, present);
      const refusals = refuseMaster(fields, others);
      if (refusals.length > 0) throw new Refused(refusals);
      await this.masters.change(tx, present, fields);
    });
  }

  /** Throws NotFound, and Refused while tasks answer it. */
  async remove({ orgId }: Pick<Actor, 'orgId'>, masterId: string): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.held(tx, orgId, masterId);
      const card = (await this.query.find(tx)).find(({ id }) => id === masterId);
      if (card && card.tasks > 0) {
        const words = { zh: '还有任务以它为来源，不能删除', en: 'Tasks answer it' };
        throw new Refused([{ code: 'master_in_use', field: 'masterId', ...words }]);
      }
      await this.masters.remove(tx, masterId);
    });
  }

  private async held(tx: Transaction, orgId: string, masterId: string): Promise<{ present: Master; others: Master[] }> {
    await this.masters.lock(tx, orgId);
    const all = await this.masters.all(tx);
    const present = all.find(({ id }) => id === masterId);
    if (!present) throw new NotFound('master', masterId);
    return { present, others: all.filter((master) => master !== present) };
  }
}
