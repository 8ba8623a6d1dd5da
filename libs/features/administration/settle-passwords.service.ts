import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AdministrationActStore } from '@dajuan/database/people';
import { NotFound } from '@dajuan/domain/errors';
import { PasswordProfile } from '@dajuan/domain/passwords';
import { actOf, Administrator } from './administrator';

/** Which profile the organisation's passwords follow; passwords set before stay until they are too old by it. */
@Injectable()
export class SettlePasswords {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Twice is once. */
  async settle(administrator: Administrator, profile: PasswordProfile, now: Date): Promise<void> {
    const { orgId } = administrator;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      if (!organisation) throw new NotFound('organisation', orgId);
      if (organisation.passwordProfile === profile) return;
      await this.organisations.setPasswordProfile(tx, orgId, profile);
      const change = { before: { profile: organisation.passwordProfile }, after: { profile } };
      await this.acts.insert(tx, actOf(administrator, now, 'passwords_settled', null, change));
    });
  }
}
