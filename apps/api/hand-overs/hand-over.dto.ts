import { Duty, duties, DutyKind, HandOverOutcome, SignaturePart, signatureParts } from '@dajuan/domain/loop';
import { Count, Flag, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

const dutyKinds = Object.keys(duties) as DutyKind[];
const parts = Object.keys(signatureParts) as SignaturePart[];
const states: readonly (HandOverOutcome | 'open')[] = ['open', 'done', 'withdrawn'];

/** As many as a leader of a large town may hold. */
const MOST_DUTIES = 5000;

export class DutyView implements Pick<Duty, 'kind' | 'subjectId' | 'taskId' | 'title' | 'departmentId'> {
  @OneOf(dutyKinds, { name: 'DutyKind' }) kind: DutyKind;
  @Id({ nullable: true, description: 'the task, request, report, group or area; null of a post' })
  subjectId: string | null;
  @Id({ nullable: true, description: 'the task it is about' }) taskId: string | null;
  @Text() title: string;
  @Id({ nullable: true, description: 'whoever takes it over is of this department; null: of any' })
  departmentId: string | null;
}

/** Somebody of a hand-over; `departmentName` as it is now. */
export class GiverView extends NamedRef {
  @Text({ nullable: true }) departmentName: string | null;
  @Id({ nullable: true }) departmentId: string | null;
  @Flag({ description: 'may log in no more, and signs nothing' }) isDisabled: boolean;
}

export class DutiesView {
  @One(() => GiverView) person: GiverView;
  @Many(() => DutyView, { max: MOST_DUTIES, description: 'by kind, tasks by number' }) duties: DutyView[];
  @Id({ nullable: true, description: 'their hand-over that waits for signatures' }) openHandOverId: string | null;
  @Flag({ description: 'the asker may draw up a hand-over of them' }) mayDrawUp: boolean;
}

export class HandOverLineRequest {
  @OneOf(dutyKinds, { name: 'DutyKind' }) kind: DutyKind;
  @Id({ nullable: true }) subjectId: string | null;
  @Id() successorId: string;
}

/** 工作交接: what goes to whom, and who witnesses it. */
export class DrawUpHandOverRequest {
  @Id({ description: 'whose duties' }) personId: string;
  @Id({ description: 'of the supervision office, or the head of their department' }) witnessId: string;
  @Text({ max: 1000, optional: true }) note?: string;
  @Many(() => HandOverLineRequest, { max: MOST_DUTIES }) lines: HandOverLineRequest[];
}

export class WithdrawHandOverRequest {
  @Text({ max: 1000 }) reason: string;
}

export class HandedLineView {
  @Id() id: string;
  @OneOf(dutyKinds, { name: 'DutyKind' }) kind: DutyKind;
  @Id({ nullable: true }) taskId: string | null;
  @Text({ description: 'as it was called then' }) title: string;
  @One(() => NamedRef) successor: NamedRef;
  @Flag({ description: 'the giver held it no more when the hand-over took effect' }) isLapsed: boolean;
}

export class SignatureView {
  @OneOf(parts, { name: 'SignaturePart' }) part: SignaturePart;
  @One(() => NamedRef) person: NamedRef;
  @Instant({ nullable: true, description: 'null: it waits for this one' }) signedAt: string | null;
}

export class HandOverSummary {
  @Id() id: string;
  @One(() => GiverView) giver: GiverView;
  @One(() => NamedRef) witness: NamedRef;
  @Many(() => NamedRef, { description: 'who takes something over' }) successors: NamedRef[];
  @Count() lineCount: number;
  @OneOf(states, { name: 'HandOverState' }) state: string;
  @Instant() drawnAt: string;
  @Instant({ nullable: true }) endedAt: string | null;
  @Flag({ description: 'it waits for the asker’s signature' }) maySign: boolean;
}

export class HandOversView {
  @Many(() => HandOverSummary, { description: 'open ones first, then latest first' }) handOvers: HandOverSummary[];
}

export class HandOverView extends HandOverSummary {
  @Text({ max: 1000 }) note: string;
  @One(() => NamedRef) drawnBy: NamedRef;
  @Many(() => HandedLineView, { max: MOST_DUTIES }) lines: HandedLineView[];
  @Many(() => SignatureView, { description: 'giver, receivers, witness' }) signatures: SignatureView[];
  @One(() => NamedRef, { nullable: true }) endedBy: NamedRef | null;
  @Text({ max: 1000, description: 'why it was withdrawn' }) reason: string;
  @Flag() mayWithdraw: boolean;
}

export class DrawnHandOverView {
  @Id() id: string;
}
