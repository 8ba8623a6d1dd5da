import { type PeopleColumn, peopleColumnNames } from '@dajuan/features/administration';
import { Count, Many, OneOf, Text } from '../http/fields';

const outcomes = ['added', 'changed', 'unchanged', 'refused'];

export class PeopleChangeView {
  @OneOf(peopleColumnNames, { name: 'PeopleColumn' }) field: PeopleColumn;
  @Text({ max: 1000 }) from: string;
  @Text({ max: 1000 }) to: string;
}

export class PeopleProblemView {
  @Text({ description: 'stable code' }) code: string;
  @Text({ max: 60, description: 'the head of the column it is about' }) column: string;
  @Text({ max: 500, description: 'in the language asked for' }) message: string;
}

export class PeopleRowView {
  @Count({ min: 1, description: 'in the sheet, counted from 1' }) row: number;
  @Text({ max: 1000 }) name: string;
  @Text({ max: 1000 }) login: string;
  @OneOf(outcomes, { name: 'PeopleOutcome' }) outcome: string;
  @Many(() => PeopleChangeView) changes: PeopleChangeView[];
  @Many(() => PeopleProblemView) problems: PeopleProblemView[];
}

export class PeopleSheetView {
  @Many(() => PeopleRowView, { description: 'in the order of the sheet' }) rows: PeopleRowView[];
}

export class FirstPasswordView {
  @Text() name: string;
  @Text() login: string;
  @Text({ description: 'shown once and kept nowhere' }) password: string;
}

export class BroughtPeopleView extends PeopleSheetView {
  @Many(() => FirstPasswordView, { description: 'of those who are new' }) passwords: FirstPasswordView[];
}
