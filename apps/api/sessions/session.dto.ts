import { administrativeRights } from '@dajuan/domain/loop';
import { Day, Flag, One, OneOf, Text } from '../http/fields';
import { OrganisationView, PersonView } from '../organisations/organisation.dto';

export class LoginRequest {
  @Text({ min: 1, max: 100 }) login: string;
  @Text({ min: 1, max: 200 }) password: string;
}

/** Who is logged in, where, and what day it is there. */
export class SessionView {
  @One(() => PersonView) person: PersonView;
  @One(() => OrganisationView) organisation: OrganisationView;
  @Day({ description: "today in the organisation's zone" }) today: string;
  @Flag({ description: 'the password is to be changed before anything else' }) isPasswordDue: boolean;
  @OneOf(administrativeRights, { name: 'AdministrativeRight', isArray: true }) rights: string[];
}

export class ChangePasswordRequest {
  @Text({ min: 1, max: 200 }) oldPassword: string;
  @Text({ min: 1, max: 200 }) newPassword: string;
}
