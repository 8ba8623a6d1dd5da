import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OwnOrganisationQuery } from '@dajuan/database/organisations';
import { DepartmentsQuery, PeopleQuery } from '@dajuan/database/people';
import { NotFound } from '@dajuan/domain/errors';
import { Principal } from '../http/principal';
import { DepartmentView, OrganisationView, PersonView } from './organisation.dto';

/** One's own organisation as the pages show it. */
@Injectable()
export class OrganisationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OwnOrganisationQuery,
    private readonly departmentsQuery: DepartmentsQuery,
    private readonly peopleQuery: PeopleQuery,
  ) {}

  selfOf(principal: Principal): Promise<{ organisation: OrganisationView; person: PersonView }> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const organisation = await this.organisations.find(tx, principal.orgId);
      const [person] = await this.peopleQuery.find(tx, principal.personId);
      if (!organisation || !person) throw new NotFound('person', principal.personId);
      return { organisation, person };
    });
  }

  departments(principal: Principal): Promise<DepartmentView[]> {
    return this.transactions.inOrganisation(principal.orgId, (tx) => this.departmentsQuery.find(tx));
  }

  people(principal: Principal): Promise<PersonView[]> {
    return this.transactions.inOrganisation(principal.orgId, (tx) => this.peopleQuery.find(tx));
  }
}
