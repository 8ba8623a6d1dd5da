import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { roles } from '../http/words';
import { OrganisationReader } from './organisation-reader';
import { DepartmentsView, PeopleView } from './organisation.dto';

@ApiTags('organisation')
@Controller()
export class OrganisationController {
  constructor(private readonly organisations: OrganisationReader) {}

  /** Every department of one's own organisation, in its order. */
  @Get('departments')
  @Allow(...roles)
  @ApiOkResponse({ type: DepartmentsView })
  async departments(@CurrentPrincipal() principal: Principal): Promise<DepartmentsView> {
    return { departments: await this.organisations.departments(principal) };
  }

  /** Everybody in one's own organisation who may be named as owner or leader. */
  @Get('people')
  @Allow(...roles)
  @ApiOkResponse({ type: PeopleView })
  async people(@CurrentPrincipal() principal: Principal): Promise<PeopleView> {
    return { people: await this.organisations.people(principal) };
  }
}
