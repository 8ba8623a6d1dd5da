import { Module } from '@nestjs/common';
import { OwnOrganisationQuery } from '@dajuan/database/organisations';
import { DepartmentsQuery, PeopleQuery } from '@dajuan/database/people';
import { OrganisationReader } from './organisation-reader';
import { OrganisationController } from './organisation.controller';

@Module({
  controllers: [OrganisationController],
  providers: [OrganisationReader, OwnOrganisationQuery, DepartmentsQuery, PeopleQuery],
  exports: [OrganisationReader],
})
export class OrganisationModule {}
