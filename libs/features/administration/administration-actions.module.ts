import { Module } from '@nestjs/common';
import { DutiesQuery } from '@dajuan/database/hand-overs';
import { OrganisationStore } from '@dajuan/database/organisations';
import {
  AccountStore,
  AdministrationActStore,
  DepartmentStore,
  PeopleDeskQuery,
  PersonStore,
  SessionStore,
} from '@dajuan/database/people';
import { AddDepartment } from './add-department.service';
import { AddPerson } from './add-person.service';
import { ChangeDepartment } from './change-department.service';
import { ChangePerson } from './change-person.service';
import { DisablePerson } from './disable-person.service';
import { PeopleSheet } from './people-sheet/people-sheet.service';
import { RenewPassword } from './renew-password.service';
import { SetRoles } from './set-roles.service';
import { SettlePasswords } from './settle-passwords.service';

const actions = [
  AddDepartment,
  ChangeDepartment,
  AddPerson,
  ChangePerson,
  DisablePerson,
  PeopleSheet,
  RenewPassword,
  SetRoles,
  SettlePasswords,
];

const stores = [
  AccountStore,
  AdministrationActStore,
  DepartmentStore,
  DutiesQuery,
  OrganisationStore,
  PeopleDeskQuery,
  PersonStore,
  SessionStore,
];

@Module({ providers: [...actions, ...stores], exports: actions })
export class AdministrationActionsModule {}
