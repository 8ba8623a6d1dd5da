import { areaKinds, AreaKind } from '@dajuan/domain/places';
import { Count, Id, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

const kinds = Object.keys(areaKinds) as AreaKind[];

export class AreaView {
  @Id() id: string;
  @Id({ nullable: true, description: 'the area it lies in' }) parentId: string | null;
  @Count({ description: 'how deep it lies; 0 at the top' }) depth: number;
  @OneOf(kinds, { name: 'AreaKind' }) kind: AreaKind;
  @Text() name: string;
  @One(() => NamedRef, { nullable: true, description: 'who answers for it' }) owner: NamedRef | null;
  @Count({ description: 'of plans that run, in it or below, each once' }) tasks: number;
  @Count({ description: 'named sites in it or below' }) sites: number;
  @Count({ description: 'of those, named by an accepted report' }) sitesDone: number;
  @Count({ min: 1 }) version: number;
}

export class AreasView {
  @Many(() => AreaView, { max: 5000, description: 'parents before their children' }) areas: AreaView[];
}

/** An area as it is to be. A name is a name, also where it is made of digits. */
export class AreaRequest {
  @Id({ nullable: true }) parentId: string | null;
  @OneOf(kinds, { name: 'AreaKind' }) kind: AreaKind;
  @Text({ max: 100 }) name: string;
  @Id({ nullable: true }) ownerId: string | null;
}

export class ChangeAreaRequest extends AreaRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
}

export class AddedAreaView {
  @Id() id: string;
}
