import { Id, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { roles } from '../http/words';

export class OrganisationView {
  @Id() id: string;
  @Text() name: string;
  @OneOf(['town', 'street', 'district', 'city'], { name: 'OrganisationKind' }) kind: string;
  @Text({ description: 'IANA zone' }) zone: string;
  @One(() => NamedRef, { nullable: true, description: 'the district a town belongs to' }) parent: NamedRef | null;
}

export class PersonView {
  @Id() id: string;
  @Text() name: string;
  @Text() jobTitle: string;
  @One(() => NamedRef, { nullable: true }) department: NamedRef | null;
  @OneOf(roles, { name: 'Role', isArray: true }) roles: string[];
}

export class DepartmentView {
  @Id() id: string;
  @Text() name: string;
  @OneOf(['supervision', 'department', 'unit'], { name: 'DepartmentKind' }) kind: string;
}

export class PeopleView {
  @Many(() => PersonView) people: PersonView[];
}

export class DepartmentsView {
  @Many(() => DepartmentView) departments: DepartmentView[];
}
