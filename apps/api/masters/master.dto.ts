import { MasterKind, masterKinds } from '@dajuan/domain/places';
import { Count, Id, Many, OneOf, Text } from '../http/fields';

const kinds = Object.keys(masterKinds) as MasterKind[];

/** A master as it is to be. */
export class MasterRequest {
  @OneOf(kinds, { name: 'MasterKind' }) kind: MasterKind;
  @Text({ max: 200 }) title: string;
  @Text({ max: 200, description: 'who handed it down or brought it forward' }) issuer: string;
  @Count({ min: 1950, max: 2099 }) year: number;
}

export class ChangeMasterRequest extends MasterRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
}

export class MasterView extends ChangeMasterRequest {
  @Id() id: string;
  @Count({ description: 'that answer it, each once' }) tasks: number;
  @Count({ description: 'of it that are answered' }) entries: number;
}

export class MastersView {
  @Many(() => MasterView, { max: 1000, description: 'latest year first' }) masters: MasterView[];
}

export class AddedMasterView {
  @Id() id: string;
}

/** An entry of a master that a task answers. */
export class AnsweredMasterView {
  @Id() masterId: string;
  @OneOf(kinds, { name: 'MasterKind' }) kind: MasterKind;
  @Text() title: string;
  @Text({ description: 'as the paper numbers it' }) number: string;
  @Text({ max: 2000 }) text: string;
}
