import { colours, mandateMeasureTypes, mandateMoves, taskStates } from '../http/words';
import { Count, Day, Flag, Id, IdList, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

/** What an item between two organisations is measured by: so many of something, or done at all. */
export class MandateMeasureFields {
  @OneOf(mandateMeasureTypes, { name: 'MandateMeasureType' }) type: 'cumulative' | 'binary';
  @Text({ max: 100 }) object: string;
  @Text({ max: 40, nullable: true }) unit: string | null;
  @Quantity({ nullable: true, description: 'in `unit`' }) target: number | null;
}

export class GivenTownFields {
  @Id() townId: string;
  @Quantity({ optional: true, nullable: true, description: "where it is not the measure's own" }) target?:
    number | null;
}

/** An item as the office of the superior writes it down. */
export class GiveMandateRequest {
  @Text() title: string;
  @Text({ max: 2000, optional: true, description: 'what is asked for' }) words?: string;
  @One(() => MandateMeasureFields) measure: MandateMeasureFields;
  @Day({ optional: true, description: 'today when left out' }) startsOn?: string;
  @Day() dueOn: string;
  @Many(() => GivenTownFields) towns: GivenTownFields[];
}

export class GivenBatchView {
  @Id({ description: 'shared by the mandates of everybody it was given to' }) batchId: string;
}

/** One thing that happened to a mandate, as this side knows it. */
export class MandateStepView {
  @Id() id: string;
  @Instant() at: string;
  @Text({ description: 'a person, and before them the organisation where it is the other one' }) actor: string;
  @Text({ max: 2000, description: 'a ready sentence in the language asked for' }) sentence: string;
}

/** What was published of a mandate: of accepted updates alone. */
export class MandateFiguresView {
  @Day({ description: 'the day the figures are of' }) day: string;
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @Quantity({ nullable: true, description: "in the measure's unit" }) actual: number | null;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @Day({ nullable: true, description: 'the day the last accepted report is true of' }) acceptedOn: string | null;
}

export class MandateView {
  @Id() id: string;
  @One(() => NamedRef, { description: 'the organisation on the other side' }) other: NamedRef;
  @Quantity({ nullable: true }) target: number | null;
  @OneOf(taskStates, { name: 'TaskState' }) state: string;
  @Day() startsOn: string;
  @Day() dueOn: string;
  @Day() originalDueOn: string;
  @OneOf(mandateMoves, { name: 'MandateMove', isArray: true, description: 'that the asker may make now' })
  moves: string[];
  @Many(() => MandateStepView, { description: 'newest first' }) history: MandateStepView[];
  @Count({ min: 1 }) version: number;
}

/** A mandate above: what an organisation below made of it. */
export class GivenMandateView extends MandateView {
  @One(() => MandateFiguresView, { nullable: true, description: 'null until something was published' })
  figures: MandateFiguresView | null;
  @Flag({ description: 'the asker may set a later date' }) mayExtend: boolean;
}

/** One item with everybody it was given to. */
export class GivenItemView {
  @Id() batchId: string;
  @Text() title: string;
  @Text({ max: 2000 }) words: string;
  @One(() => MandateMeasureFields) measure: MandateMeasureFields;
  @Instant() givenAt: string;
  @Many(() => GivenMandateView) towns: GivenMandateView[];
}

export class GivenItemsView {
  @Many(() => GivenItemView, { description: 'newest first' }) items: GivenItemView[];
  @Many(() => NamedRef, { description: 'to whom something can be given' }) subordinates: NamedRef[];
}

/** The task a received mandate became. */
export class MandateTaskView {
  @Id() id: string;
  @Count({ min: 1 }) number: number;
  @OneOf(taskStates, { name: 'TaskState' }) state: string;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @Text() leadDepartment: string;
  @Text({ nullable: true }) owner: string | null;
  @Day() dueOn: string;
  @Share({ nullable: true }) completion: number | null;
}

/** A mandate below: as it was given, and what became of it here. */
export class ReceivedMandateView extends MandateView {
  @Text() title: string;
  @Text({ max: 2000 }) words: string;
  @One(() => MandateMeasureFields) measure: MandateMeasureFields;
  @Instant() receivedAt: string;
  @Day({ nullable: true, description: 'the last day for handing it back; null once that is not possible' })
  handBackUntil: string | null;
  @One(() => MandateTaskView, { nullable: true }) task: MandateTaskView | null;
  @Flag({ description: 'the asker may give it to a department' }) mayHandOn: boolean;
}

export class ReceivedMandatesView {
  @Many(() => ReceivedMandateView, { description: 'newest first' }) mandates: ReceivedMandateView[];
}

/** A move of the loop on a mandate; which of them a side may make stands in libs/domain/loop. */
export class MoveMandateRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @OneOf(mandateMoves, { name: 'MandateMove' }) move: 'assign' | 'cancel' | 'sign_for' | 'hand_back';
  @Text({ max: 1000, optional: true }) reason?: string;
  @Flag({ optional: true, description: 'the same for everybody it was given to, where it is still possible' })
  forAll?: boolean;
}

export class ExtendMandateRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Day() newDueOn: string;
  @Text({ max: 1000, optional: true }) reason?: string;
  @Flag({ optional: true, description: 'the same for everybody it was given to who is due earlier' }) forAll?: boolean;
}

/** 分办: whom a mandate that was signed for goes to. */
export class HandOnMandateRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Id({ description: 'a confirmed plan, of which it becomes a task' }) planId: string;
  @Id() leadDepartmentId: string;
  @IdList({ optional: true, max: 50 }) supportDepartmentIds?: string[];
  @Id({ optional: true, nullable: true, description: 'of the lead department' }) ownerId?: string | null;
  @Id({ optional: true, nullable: true }) leaderId?: string | null;
}

export class HandedOnView {
  @Id() taskId: string;
}
