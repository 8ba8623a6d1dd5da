import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { roles } from '../http/words';
import { DepartmentsView, PeopleView } from '../sessions/session.dto';

@ApiTags('organisation')
@Controller()
export class OrganisationController {
  /** Every department of one's own organisation, in its order. */
  @Get('departments')
  @Allow(...roles)
  @ApiOkResponse({ type: DepartmentsView })
  async departments(@CurrentPrincipal() _principal: Principal): Promise<DepartmentsView> {
    throw new Error('being built');
  }

  /** Everybody in one's own organisation who may be named as owner or leader. */
  @Get('people')
  @Allow(...roles)
  @ApiOkResponse({ type: PeopleView })
  async people(@CurrentPrincipal() _principal: Principal): Promise<PeopleView> {
    throw new Error('being built');
  }
}
