import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { MasterStore } from '@dajuan/database/masters';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { MasterFields, refuseMaster, tidied } from './master-fields';

/** A new paper that tasks may answer. */
@Injectable()
export class AddMaster {
  constructor(
    private readonly transactions: Transactions,
    private readonly masters: MasterStore,
  ) {}

  /** Answers its id. Throws Refused. */
  add({ orgId }: Pick<Actor, 'orgId'>, given: MasterFields): Promise<string> {
    const fields = tidied(given);
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.masters.lock(tx, orgId);
      const all = await this.masters.all(tx);
      const refusals = refuseMaster(fields, all);
      if (refusals.length > 0) throw new Refused(refusals);
      const position = Math.max(0, ...all.map((master) => master.position)) + 1;
      const master = { orgId, id: newId(), ...fields, position, version: 1 };
      await this.masters.insert(tx, master);
      return master.id;
    });
  }
}
