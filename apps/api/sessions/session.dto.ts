import { Day, One, Text } from '../http/fields';
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
}
