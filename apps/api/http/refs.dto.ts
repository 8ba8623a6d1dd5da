import { Count, Id, Text } from './fields';

/** A department or person, by id and name. */
export class NamedRef {
  @Id() id: string;
  @Text() name: string;
}

/** n of d; every rate is shown with both. */
export class RateView {
  @Count() numerator: number;
  @Count() denominator: number;
}

export class ProblemView {
  @Text({ description: 'stable code' }) code: string;
  @Text({ description: 'path of the field concerned' }) field: string;
  @Text({ description: 'in the language asked for' }) message: string;
}
