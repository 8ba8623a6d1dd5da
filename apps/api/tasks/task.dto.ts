import {
  colours,
  dispositions,
  entryKinds,
  entryModes,
  measureTypes,
  ratioBounds,
  taskStates,
  moveNames,
  stepNames,
  requestKinds,
} from '../http/words';
import {
  Count,
  Day,
  Flag,
  Id,
  IdList,
  Instant,
  Many,
  One,
  OneOf,
  Quantity,
  Share,
  Text,
  TextList,
} from '../http/fields';
import { AnsweredMasterView } from '../masters/master.dto';
import { NamedRef } from '../http/refs.dto';
import { LateUpdateView, PeriodCellView } from '../periods/period.dto';
import { PeriodTargetFields } from '../plans/plan.dto';
import { RequestView } from '../requests/request.dto';

export const taskSorts = ['number', 'due', 'gap', 'completion', 'title'] as const;

/** Filters live in the address; every one may be left out. */
export class TaskListQuery {
  @Id({ optional: true }) planId?: string;
  @Id({ optional: true }) departmentId?: string;
  @OneOf(['lead', 'support'], { optional: true, description: 'of departmentId; lead when left out' })
  relation?: 'lead' | 'support';
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) leaderId?: string;
  @Text({ optional: true }) theme?: string;
  @Id({ optional: true, description: 'or anything that lies in it' }) areaId?: string;
  @Id({ optional: true }) masterId?: string;
  @OneOf(colours, { name: 'Colour', optional: true }) colour?: string;
  @OneOf(taskStates, { name: 'TaskState', optional: true }) state?: string;
  @OneOf(['waiting', 'missing'], { optional: true, description: 'waiting for review, or a due report missing' })
  report?: 'waiting' | 'missing';
  @Text({ optional: true, max: 100, description: 'found in title, theme or object' }) search?: string;
  @OneOf(taskSorts, { name: 'TaskSort', optional: true }) sort?: (typeof taskSorts)[number];
  @Day({ optional: true, description: 'as the list stood at the end of that day; now when left out' }) asOf?: string;
  @Count({ optional: true, description: 'rows to pass over' }) offset?: number;
  @Count({ optional: true, min: 1, max: 200, description: 'rows wanted, 50 when left out' }) limit?: number;
}

export class TaskQuery {
  @Day({ optional: true, description: 'as the task stood at the end of that day; now when left out' }) asOf?: string;
}

/** Where the one target, or the first of several, stands. Quantities in `unit`; shares 0–1. */
export class TargetLine {
  @OneOf(measureTypes, { name: 'MeasureType' }) type: string;
  @Text() object: string;
  @Text({ nullable: true }) unit: string | null;
  @Quantity({ nullable: true }) target: number | null;
  @Quantity({ nullable: true }) actual: number | null;
  @Quantity({ nullable: true }) numerator: number | null;
  @Quantity({ nullable: true }) denominator: number | null;
  @Flag({ description: 'the figure reached is an estimate that wants a final one' }) isEstimate: boolean;
}

export class TaskRow {
  @Id() id: string;
  @Id() planId: string;
  @Count({ min: 1 }) number: number;
  @Text() title: string;
  @Text() theme: string;
  @One(() => NamedRef) leadDepartment: NamedRef;
  @Many(() => NamedRef) supportDepartments: NamedRef[];
  @One(() => NamedRef, { nullable: true }) owner: NamedRef | null;
  @One(() => NamedRef, { nullable: true, description: '联络员' }) contact: NamedRef | null;
  @One(() => NamedRef, { nullable: true }) leader: NamedRef | null;
  @One(() => TargetLine, { nullable: true }) target: TargetLine | null;
  @Count() targetCount: number;
  @OneOf(taskStates, { name: 'TaskState' }) state: string;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @Share({ nullable: true, description: 'r: may pass 1 or fall below 0' }) achievement: number | null;
  @Share({ nullable: true, description: 'c, of accepted updates' }) completion: number | null;
  @Share({ nullable: true, description: 'c with waiting updates counted' }) waitingCompletion: number | null;
  @Share({ nullable: true, description: 'e(today)' }) expected: number | null;
  @Day() startsOn: string;
  @Day() dueOn: string;
  @Day() originalDueOn: string;
  @Day({ nullable: true }) closedOn: string | null;
  @Day({ nullable: true }) lastReportedOn: string | null;
  @Count() waitingUpdates: number;
  @Flag({ description: 'a due report is missing beyond its grace' }) isReportMissing: boolean;
  @Flag({ description: 'past its due date and not closed' }) isOverdue: boolean;
}

export class ColourCounts {
  @Count() red: number;
  @Count() yellow: number;
  @Count() green: number;
  @Count() blue: number;
  @Count() grey: number;
}

/** A task of the list, with where it stands besides its departments. */
export class ListedTask extends TaskRow {
  @Many(() => NamedRef) areas: NamedRef[];
  @Many(() => AnsweredMasterView) masters: AnsweredMasterView[];
}

export class TaskPage {
  @Many(() => ListedTask) tasks: ListedTask[];
  @Count({ description: 'that pass the filters' }) total: number;
  @One(() => ColourCounts, { description: 'of the same filters without the colour' }) counts: ColourCounts;
}

export class MilestoneView {
  @Id() id: string;
  @Text() title: string;
  @Quantity() weight: number;
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) doneOn: string | null;
  @Flag() isWaiting: boolean;
}

export class SiteView {
  @Id() id: string;
  @Text() name: string;
  @Id({ nullable: true, description: 'where it lies' }) areaId: string | null;
  @Day({ nullable: true }) doneOn: string | null;
  @Flag() isWaiting: boolean;
}

export class StageView {
  @Id() id: string;
  @Text() title: string;
  @Quantity({ description: 'relative weight' }) weight: number;
  @Quantity({ description: "in the target's unit" }) target: number;
}

export class TargetView extends TargetLine {
  @Id() id: string;
  @Quantity({ nullable: true }) baseline: number | null;
  @OneOf(entryModes, { name: 'EntryMode' }) entryMode: string;
  @OneOf(ratioBounds, { name: 'RatioBound', nullable: true }) ratioBound: string | null;
  @Quantity() weight: number;
  @Share({ nullable: true }) achievement: number | null;
  @Share({ nullable: true }) completion: number | null;
  @Quantity({ nullable: true, description: 'with waiting updates counted' }) waitingActual: number | null;
  @Count({ nullable: true }) siteCount: number | null;
  @Many(() => MilestoneView) milestones: MilestoneView[];
  @Many(() => SiteView, { max: 2000 }) sites: SiteView[];
  @Many(() => StageView) stages: StageView[];
  @Many(() => NamedRef, { description: 'of an index, what it is made of' }) components: NamedRef[];
  @Many(() => PeriodTargetFields, { description: 'of a recurring duty, how many are wanted by when' })
  periodTargets: PeriodTargetFields[];
  @OneOf(['green', 'yellow', 'red'], {
    name: 'PeerColour',
    nullable: true,
    description: 'against the peers, where it is judged so',
  })
  peerColour: string | null;
  @Flag({ description: 'another figure to reach may be asked for' }) isChangeable: boolean;
}

export class FileView {
  @Id() id: string;
  @Text() name: string;
  @Text() mediaType: string;
  @Count() sizeBytes: number;
  @Text() sha256: string;
}

export class ProgressUpdateView {
  @Id() id: string;
  @Id({ nullable: true }) targetId: string | null;
  @OneOf(entryKinds, { name: 'EntryKind' }) kind: string;
  @Day() asOf: string;
  @Quantity({ nullable: true }) value: number | null;
  @Quantity({ nullable: true }) numerator: number | null;
  @Quantity({ nullable: true }) denominator: number | null;
  @Id({ nullable: true }) stageId: string | null;
  @IdList() milestoneIds: string[];
  @IdList({ max: 2000 }) siteIds: string[];
  @Count({ nullable: true }) siteCount: number | null;
  @Flag() isEstimate: boolean;
  @Text({ max: 2000 }) note: string;
  @Text({ max: 2000 }) nextStep: string;
  @Id({ nullable: true }) correctsId: string | null;
  @Id({ nullable: true, description: 'the later update that corrects this one' }) correctedById: string | null;
  @One(() => NamedRef) reportedBy: NamedRef;
  @Flag({ description: 'the supervision office reported it in the department’s place' }) byProxy: boolean;
  @Instant() reportedAt: string;
  @OneOf(['waiting', 'accepted', 'returned'], { name: 'ReviewState' }) review: string;
  @OneOf(['department', 'supervision'], { name: 'Reviewer', nullable: true }) waitsFor: string | null;
  @One(() => NamedRef, { nullable: true, description: 'the head of the department who passed it on' })
  endorsedBy: NamedRef | null;
  @Instant({ nullable: true }) endorsedAt: string | null;
  @Text({ max: 2000 }) reviewReason: string;
  @One(() => NamedRef, { nullable: true }) reviewedBy: NamedRef | null;
  @Instant({ nullable: true }) reviewedAt: string | null;
  @Many(() => FileView) files: FileView[];
}

/** One fact of the task's history; the web makes the sentence, in the reader's language. */
/** The comparison that a figure of a year-end review came in by. */
export class ToldInView {
  @Id() planId: string;
  @Id() comparisonId: string;
}

export class HistoryEntry {
  @Id() id: string;
  @OneOf(['move', 'update', 'endorsement', 'review', 'target', 'request', 'answer', 'urging', 'hand_over', 'change'], {
    name: 'HistoryKind',
  })
  kind: string;
  @Instant() at: string;
  @One(() => NamedRef) actor: NamedRef;
  @Text({ max: 2000, description: 'a ready sentence in the language asked for' }) sentence: string;
  @Id({ nullable: true }) updateId: string | null;
  @One(() => ToldInView, { optional: true, description: 'of an update taken from a year-end review' })
  toldIn?: ToldInView;
}

/** The sentence that promised it, in its paragraph. */
export class TaskSourceView {
  @Id({ nullable: true }) documentId: string | null;
  @Text() documentTitle: string;
  @Text({ max: 20_000 }) quote: string;
  @Text({ max: 20_000, description: 'the paragraph around the quote' }) paragraph: string;
  @Count({ description: 'where the quote begins in the paragraph' }) quoteStart: number;
  @Count() quoteEnd: number;
  @Text({ nullable: true }) sourceFile: string | null;
  @Count({ nullable: true }) sourceLine: number | null;
}

export class CurvePoint {
  @Day() day: string;
  @Share({ nullable: true }) expected: number | null;
  @Share({ nullable: true }) completion: number | null;
}

/** Where a task that came from above came from. */
export class TaskOriginView {
  @Id() mandateId: string;
  @Text({ description: 'the superior’s name' }) superior: string;
  @Day({ description: 'by when it is wanted there' }) dueOn: string;
}

export class TaskView extends ListedTask {
  @Many(() => NamedRef, { description: 'work groups that work for it' }) groups: NamedRef[];
  @Text() planTitle: string;
  @One(() => TaskOriginView, { nullable: true, description: '上级交办; null for one of the organisation’s own' })
  origin: TaskOriginView | null;
  @OneOf(['hard', 'soft', 'aspirational'], { name: 'Commitment' }) commitment: string;
  @OneOf(dispositions, { name: 'Disposition', nullable: true }) disposition: string | null;
  @Text({ max: 500, description: 'why the colour is what it is, in the language asked for' }) colourReason: string;
  @Day({ nullable: true }) yellowFrom: string | null;
  @Day({ nullable: true }) redFrom: string | null;
  @Many(() => TargetView) targets: TargetView[];
  @Many(() => ProgressUpdateView, { description: 'newest first' }) updates: ProgressUpdateView[];
  @Many(() => HistoryEntry, { description: 'newest first' }) history: HistoryEntry[];
  @Many(() => CurvePoint, { description: 'by month and today' }) curve: CurvePoint[];
  @One(() => TaskSourceView) source: TaskSourceView;
  @Many(() => PeriodCellView, { description: 'locked periods it was in, in order' }) periods: PeriodCellView[];
  @Many(() => LateUpdateView, { description: 'updates that came after the period they speak of was locked' })
  lateUpdates: LateUpdateView[];
  @OneOf(moveNames, { name: 'Move', isArray: true, description: 'that the asker may make now' }) moves: string[];
  @Many(() => RequestView, { description: 'open ones, most pressing first' }) requests: RequestView[];
  @OneOf(requestKinds, { name: 'RequestKind', isArray: true, description: 'that the asker may make now' })
  mayAsk: string[];
  @Day({ description: 'by when an answer is wanted if the asker names no day' }) usualAnswerBy: string;
  @Flag({ description: 'the asker may urge it, today' }) mayUrge: boolean;
  @Flag({ description: 'the asker may report progress' }) mayReport: boolean;
  @Flag({ description: 'the asker may name its contact' }) mayNameContact: boolean;
  @Flag({ description: 'the asker may say which areas it is of and which masters it answers' }) mayPlace: boolean;
  @Count({ min: 1 }) version: number;
}

/** A step of the loop; the table of moves in libs/domain/loop says who may make it, and from where. */
export class MoveTaskRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @OneOf(stepNames, { name: 'Step' }) move: string;
  @OneOf(dispositions, { name: 'Disposition', optional: true, nullable: true, description: 'how it ends below target' })
  disposition?: string | null;
  @Text({ max: 1000, optional: true }) reason?: string;
}

/** 交办 anew, of a task that was handed back. */
export class AssignTaskRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Id() leadDepartmentId: string;
  @Id({ optional: true, nullable: true, description: 'of that department' }) ownerId?: string | null;
  @Text({ max: 1000, optional: true }) reason?: string;
}

/** 催办 by hand, once a day. */
export class UrgeTaskRequest {
  @Text({ max: 1000, optional: true }) words?: string;
}

export class ReportProgressRequest {
  @Id({ optional: true, nullable: true, description: 'left out for no_change' }) targetId?: string | null;
  @OneOf(entryKinds, { name: 'EntryKind' }) kind: string;
  @Day({ optional: true, description: 'today when left out' }) asOf?: string;
  @Quantity({
    optional: true,
    nullable: true,
    description: "in the target's unit; increment or total as the target says",
  })
  value?: number | null;
  @Text({ optional: true, nullable: true, max: 40, description: "refused when it is not the target's unit" })
  unit?: string | null;
  @Quantity({ optional: true, nullable: true }) numerator?: number | null;
  @Quantity({ optional: true, nullable: true }) denominator?: number | null;
  @Id({ optional: true, nullable: true, description: 'of a target with stages, the stage' }) stageId?: string | null;
  @IdList({ optional: true, max: 200, description: 'milestones done with this update' }) milestoneIds?: string[];
  @IdList({ optional: true, max: 2000, description: 'sites done with this update' }) siteIds?: string[];
  @Count({ optional: true, nullable: true, description: 'sites done in all, where counted and not named' })
  siteCount?: number | null;
  @Flag({ optional: true, description: 'an estimate that a final figure will take the place of' }) isEstimate?: boolean;
  @Text({ optional: true, max: 2000 }) note?: string;
  @Text({ optional: true, max: 2000 }) nextStep?: string;
  @Id({ optional: true, nullable: true, description: 'the update that this one corrects' }) correctsId?: string | null;
  @IdList({ optional: true, max: 20 }) fileIds?: string[];
}

export class ReportedProgressView {
  @One(() => ProgressUpdateView) update: ProgressUpdateView;
  @One(() => TaskRow, { description: 'the task as it stands now' }) task: TaskRow;
}

export class ThemesView {
  @TextList() themes: string[];
}
