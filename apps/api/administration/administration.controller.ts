import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { administration } from '@dajuan/domain/loop';
import {
  AddDepartment,
  AddPerson,
  ChangeDepartment,
  ChangePerson,
  DisablePerson,
  RenewPassword,
  SetRoles,
  SettlePasswords,
} from '@dajuan/features/administration';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { AdministrationReader } from './administration-reader';
import {
  AddedView,
  AddPersonRequest,
  AdministrationActsQuery,
  AdministrationActsView,
  ChangePersonRequest,
  DepartmentRequest,
  DeskPeopleView,
  DeskPersonView,
  DisablePersonRequest,
  OneTimePasswordView,
  PasswordProfileFields,
  RolesRequest,
} from './administration.dto';

/** 三员: who may do what stands in one table, `administration` in the rules of the loop. */
@ApiTags('administration')
@Controller('administration')
export class AdministrationController {
  constructor(
    private readonly reader: AdministrationReader,
    private readonly addingDepartment: AddDepartment,
    private readonly changingDepartment: ChangeDepartment,
    private readonly adding: AddPerson,
    private readonly changing: ChangePerson,
    private readonly disabling: DisablePerson,
    private readonly renewing: RenewPassword,
    private readonly granting: SetRoles,
    private readonly settling: SettlePasswords,
  ) {}

  /** Everybody, with login and roles; those disabled last. */
  @Get('people')
  @Allow(...administration['people.read'])
  @ApiOkResponse({ type: DeskPeopleView })
  async people(@CurrentPrincipal() { orgId }: Principal): Promise<DeskPeopleView> {
    return { people: await this.reader.people(orgId) };
  }

  /** With an account, without a role, and with a password that nobody knows until one is given. */
  @Post('people')
  @Allow(...administration['people.keep'])
  @ApiCreatedResponse({ type: AddedView })
  async add(@CurrentPrincipal() principal: Principal, @Body() body: AddPersonRequest): Promise<AddedView> {
    return { id: await this.adding.add(principal, body, new Date()) };
  }

  /** All fields as they are to be. */
  @Patch('people/:personId')
  @Allow(...administration['people.keep'])
  @ApiOkResponse({ type: DeskPersonView })
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { overrideReason, ...fields }: ChangePersonRequest,
  ): Promise<DeskPersonView> {
    await this.changing.change(principal, personId, fields, overrideReason ?? '', new Date());
    return this.reader.person(principal.orgId, personId);
  }

  /** Their sessions end at once. Who holds duties hands them over first, or it is said why not. */
  @Post('people/:personId/disable')
  @Allow(...administration['people.keep'])
  @ApiCreatedResponse({ type: DeskPersonView })
  async disable(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { overrideReason }: DisablePersonRequest,
  ): Promise<DeskPersonView> {
    await this.disabling.disable(principal, personId, overrideReason ?? '', new Date());
    return this.reader.person(principal.orgId, personId);
  }

  /** Lets them in again, with the password and the roles they had. */
  @Post('people/:personId/enable')
  @Allow(...administration['people.keep'])
  @ApiCreatedResponse({ type: DeskPersonView })
  async enable(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<DeskPersonView> {
    await this.disabling.enable(principal, personId, new Date());
    return this.reader.person(principal.orgId, personId);
  }

  /** A PUT, as the answer of a POST may be kept for whoever asks again: this password is kept nowhere. */
  @Put('people/:personId/password')
  @Allow(...administration['people.keep'])
  @ApiOkResponse({ type: OneTimePasswordView })
  async renew(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<OneTimePasswordView> {
    return { password: await this.renewing.renew(principal, personId, new Date()) };
  }

  /** All roles of a person; those not named are taken. */
  @Put('people/:personId/roles')
  @Allow(...administration['roles.give'])
  @ApiOkResponse({ type: DeskPersonView })
  async grant(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { roles }: RolesRequest,
  ): Promise<DeskPersonView> {
    await this.granting.set(principal, personId, roles, new Date());
    return this.reader.person(principal.orgId, personId);
  }

  /** At the end of the list. */
  @Post('departments')
  @Allow(...administration['departments.keep'])
  @ApiCreatedResponse({ type: AddedView })
  async addDepartment(@CurrentPrincipal() principal: Principal, @Body() body: DepartmentRequest): Promise<AddedView> {
    return { id: await this.addingDepartment.add(principal, body, new Date()) };
  }

  /** Its people and tasks stay with it. */
  @Patch('departments/:departmentId')
  @HttpCode(204)
  @Allow(...administration['departments.keep'])
  @ApiNoContentResponse()
  async changeDepartment(
    @CurrentPrincipal() principal: Principal,
    @Param('departmentId', ParseUUIDPipe) departmentId: string,
    @Body() body: DepartmentRequest,
  ): Promise<void> {
    await this.changingDepartment.change(principal, departmentId, body, new Date());
  }

  /** Which profile the organisation's passwords follow. */
  @Get('passwords')
  @Allow(...administration['people.read'])
  @ApiOkResponse({ type: PasswordProfileFields })
  passwords(@CurrentPrincipal() { orgId }: Principal): Promise<PasswordProfileFields> {
    return this.reader.passwordProfile(orgId);
  }

  /** Passwords set before stay until they are too old by the profile. */
  @Put('passwords')
  @Allow(...administration['passwords.settle'])
  @ApiOkResponse({ type: PasswordProfileFields })
  async settle(
    @CurrentPrincipal() principal: Principal,
    @Body() { profile }: PasswordProfileFields,
  ): Promise<PasswordProfileFields> {
    await this.settling.settle(principal, profile, new Date());
    return this.reader.passwordProfile(principal.orgId);
  }

  /** Who did what to departments, people and roles; a hundred where no number is given. */
  @Get('acts')
  @Allow(...administration['acts.read'])
  @ApiOkResponse({ type: AdministrationActsView })
  async acts(
    @CurrentPrincipal() { orgId }: Principal,
    @Query() { limit }: AdministrationActsQuery,
  ): Promise<AdministrationActsView> {
    return { acts: await this.reader.latestActs(orgId, limit ?? 100) };
  }
}
