import { administrationActKinds } from '@dajuan/database/people';
import { Role } from '@dajuan/domain/loop';
import { Count, Flag, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { roles } from '../http/words';

const departmentKinds = ['supervision', 'department', 'unit'];

export class DeskPersonView {
  @Id() id: string;
  @Text() name: string;
  @Text() jobTitle: string;
  @Text({ nullable: true }) email: string | null;
  @One(() => NamedRef, { nullable: true }) department: NamedRef | null;
  @OneOf(roles, { name: 'Role', isArray: true }) roles: string[];
  @Text({ nullable: true, description: 'null: no account' }) login: string | null;
  @Flag() isDisabled: boolean;
  @Flag({ description: 'has not changed the password given yet' }) mustChangePassword: boolean;
}

export class DeskPeopleView {
  @Many(() => DeskPersonView, { description: 'who may log in first, by department and name' }) people: DeskPersonView[];
}

/** Somebody as they are to be written down. */
export class PersonRequest {
  @Text({ max: 100 }) name: string;
  @Text({ max: 100 }) jobTitle: string;
  @Text({ max: 200, nullable: true }) email: string | null;
  @Id({ nullable: true }) departmentId: string | null;
}

/** The same with why they leave a department without handing over, where they do. */
export class ChangePersonRequest extends PersonRequest {
  @Text({ max: 1000, optional: true }) overrideReason?: string;
}

export class DisablePersonRequest {
  @Text({ max: 1000, optional: true, description: 'why they go without handing over what they hold' })
  overrideReason?: string;
}

export class AddPersonRequest extends PersonRequest {
  @Text({ max: 100, description: 'unique over all organisations' }) login: string;
}

export class AddedView {
  @Id() id: string;
}

export class OneTimePasswordView {
  @Text({ description: 'shown once and kept nowhere' }) password: string;
}

export class RolesRequest {
  @OneOf(roles, { name: 'Role', isArray: true, description: 'all of them' }) roles: Role[];
}

export class DepartmentRequest {
  @Text({ max: 100 }) name: string;
  @OneOf(departmentKinds, { name: 'DepartmentKind' }) kind: 'supervision' | 'department' | 'unit';
}

export class PasswordProfileFields {
  @OneOf(['graded', 'asvs'], { name: 'PasswordProfile' }) profile: 'graded' | 'asvs';
}

export class ActChangeView {
  @Text({ description: 'which field' }) field: string;
  @Text({ max: 1000, nullable: true }) from: string | null;
  @Text({ max: 1000, nullable: true }) to: string | null;
}

export class AdministrationActView {
  @Id() id: string;
  @OneOf(administrationActKinds, { name: 'AdministrationActKind' }) kind: string;
  @One(() => NamedRef) by: NamedRef;
  @One(() => NamedRef, { nullable: true, description: 'the person or department' }) subject: NamedRef | null;
  @Many(() => ActChangeView) changes: ActChangeView[];
  @Instant() at: string;
}

export class AdministrationActsQuery {
  @Count({ optional: true, min: 1, max: 200 }) limit?: number;
}

export class AdministrationActsView {
  @Many(() => AdministrationActView, { description: 'latest first' }) acts: AdministrationActView[];
}
