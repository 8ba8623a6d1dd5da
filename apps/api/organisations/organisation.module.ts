import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { OrganisationReader } from './organisation-reader';
import { OrganisationController } from './organisation.controller';

@Module({
  controllers: [OrganisationController],
  providers: [OrganisationReader, OrganisationStore, DepartmentStore, PeopleQuery],
  exports: [OrganisationReader],
})
export class OrganisationModule {}
