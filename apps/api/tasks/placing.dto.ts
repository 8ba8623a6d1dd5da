import { Count, Id, IdList, Many, Text } from '../http/fields';

/** 联络员. */
export class NameContactRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Id({ nullable: true }) contactId: string | null;
}

export class PlacedSiteRequest {
  @Id() siteId: string;
  @Id({ nullable: true }) areaId: string | null;
}

/** 片区: these areas and no others; sites not named stay where they are. */
export class PlaceInAreasRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @IdList() areaIds: string[];
  @Many(() => PlacedSiteRequest, { max: 2000, optional: true }) sites?: PlacedSiteRequest[];
}

export class AnsweredEntryRequest {
  @Id() masterId: string;
  @Text({ max: 60 }) number: string;
  @Text({ max: 2000 }) text: string;
}

/** 来源: these entries and no others, in this order. */
export class AnswerMastersRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Many(() => AnsweredEntryRequest, { max: 50 }) masters: AnsweredEntryRequest[];
}
