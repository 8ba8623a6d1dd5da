import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AccountStore } from '@dajuan/database/people';
import { FoundOrganisation } from './found-organisation.service';

@Module({
  providers: [FoundOrganisation, OrganisationStore, AccountStore],
  exports: [FoundOrganisation],
})
export class OrganisationActionsModule {}
