import { DataSource } from 'typeorm';
import { Area } from '../areas/area.entity';
import { SiteArea } from '../areas/site-area.entity';
import { TaskArea } from '../areas/task-area.entity';
import { Comparison } from '../comparisons/comparison.entity';
import { Proposal } from '../comparisons/proposal.entity';
import { Document } from '../documents/document.entity';
import { Mandate } from '../mandates/mandate.entity';
import { MandateMove } from '../mandates/mandate-move.entity';
import { HandOverEnd } from '../hand-overs/hand-over-end.entity';
import { HandOverLine } from '../hand-overs/hand-over-line.entity';
import { HandOverSignature } from '../hand-overs/hand-over-signature.entity';
import { HandOver } from '../hand-overs/hand-over.entity';
import { EntryLink } from '../lists/entry-link.entity';
import { EntryStepFile } from '../lists/entry-step-file.entity';
import { EntryStep } from '../lists/entry-step.entity';
import { EntryTask } from '../lists/entry-task.entity';
import { ListBreakdown } from '../lists/list-breakdown.entity';
import { ListEntry } from '../lists/list-entry.entity';
import { ListRound } from '../lists/list-round.entity';
import { NamedList } from '../lists/named-list.entity';
import { RoundMark } from '../lists/round-mark.entity';
import { Master } from '../masters/master.entity';
import { TaskMaster } from '../masters/task-master.entity';
import { IdempotencyKey } from '../once/idempotency-key.entity';
import { Organisation } from '../organisations/organisation.entity';
import { Account } from '../people/account.entity';
import { AdministrationAct } from '../people/administration-act.entity';
import { Department } from '../people/department.entity';
import { LoginDirectoryEntry } from '../people/login-directory.entity';
import { LoginFailure } from '../people/login-failure.entity';
import { PasswordUse } from '../people/password-use.entity';
import { Person } from '../people/person.entity';
import { RoleGrant } from '../people/role-grant.entity';
import { Session } from '../people/session.entity';
import { FindingWaiver } from '../plans/finding-waiver.entity';
import { PlanEdit } from '../plans/plan-edit.entity';
import { PlanItem } from '../plans/plan-item.entity';
import { PlanRuleChange } from '../plans/plan-rule-change.entity';
import { SheetImport } from '../plans/sheet-import.entity';
import { KnownSheetRow } from '../plans/sheet-row.entity';
import { WorkPlan } from '../plans/work-plan.entity';
import { FileContent } from '../progress/file-content.entity';
import { File } from '../progress/file.entity';
import { ProgressEndorsement } from '../progress/progress-endorsement.entity';
import { ProgressFile } from '../progress/progress-file.entity';
import { ProgressReview } from '../progress/progress-review.entity';
import { ProgressSource } from '../progress/progress-source.entity';
import { EntrySheetRow } from '../progress/entry-sheet-row.entity';
import { EntrySheet } from '../progress/entry-sheet.entity';
import { ProgressUpdate } from '../progress/progress-update.entity';
import { Delivery } from '../reminders/delivery.entity';
import { InboxMessage } from '../reminders/inbox-message.entity';
import { Reminder } from '../reminders/reminder.entity';
import { Publication } from '../publications/publication.entity';
import { ReceivedPublication } from '../publications/received-publication.entity';
import { ReportPaper } from '../reports/report-paper.entity';
import { Report } from '../reports/report.entity';
import { TaskAnswer } from '../requests/task-answer.entity';
import { TaskRequest } from '../requests/task-request.entity';
import { LockedPeriod } from '../periods/locked-period.entity';
import { LockedTask } from '../periods/locked-task.entity';
import { MadeUpTask } from '../periods/made-up-task.entity';
import { RollUp } from '../roll-ups/roll-up.entity';
import { Milestone } from '../tasks/milestone.entity';
import { Site } from '../tasks/site.entity';
import { Target } from '../tasks/target.entity';
import { TaskChange } from '../tasks/task-change.entity';
import { TaskMove } from '../tasks/task-move.entity';
import { TaskProjection } from '../tasks/task-projection.entity';
import { TaskSupport } from '../tasks/task-support.entity';
import { TaskUrging } from '../tasks/task-urging.entity';
import { Task } from '../tasks/task.entity';
import { WorkGroupMember } from '../work-groups/work-group-member.entity';
import { WorkGroupTask } from '../work-groups/work-group-task.entity';
import { WorkGroup } from '../work-groups/work-group.entity';
import { ColumnNames } from './column-names';
import { useWireTypes } from './wire-types';

const entities = [
  Account,
  AdministrationAct,
  Area,
  Comparison,
  Delivery,
  Department,
  Document,
  EntryLink,
  EntryStep,
  EntryStepFile,
  EntryTask,
  File,
  FileContent,
  FindingWaiver,
  HandOver,
  HandOverEnd,
  HandOverLine,
  HandOverSignature,
  IdempotencyKey,
  InboxMessage,
  ListBreakdown,
  ListEntry,
  ListRound,
  LoginDirectoryEntry,
  LockedPeriod,
  LockedTask,
  LoginFailure,
  Master,
  Mandate,
  MandateMove,
  MadeUpTask,
  Milestone,
  NamedList,
  Organisation,
  PasswordUse,
  Person,
  PlanEdit,
  PlanItem,
  PlanRuleChange,
  SheetImport,
  KnownSheetRow,
  ProgressFile,
  ProgressEndorsement,
  ProgressReview,
  ProgressSource,
  ProgressUpdate,
  EntrySheet,
  EntrySheetRow,
  Proposal,
  Publication,
  ReceivedPublication,
  Reminder,
  Report,
  ReportPaper,
  RoleGrant,
  RollUp,
  RoundMark,
  Session,
  Site,
  SiteArea,
  Target,
  Task,
  TaskAnswer,
  TaskArea,
  TaskChange,
  TaskMaster,
  TaskMove,
  TaskProjection,
  TaskRequest,
  TaskSupport,
  TaskUrging,
  WorkGroup,
  WorkGroupMember,
  WorkGroupTask,
  WorkPlan,
];

/**
 * The connection the application works on, as a role that owns nothing and cannot pass row-level security by.
 * `connections` is the most it holds at once. Nothing is ever synchronised from entities: migrations make the schema.
 */
export function createApplicationDataSource(url: string, connections = 10): DataSource {
  useWireTypes();
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new ColumnNames(),
    synchronize: false,
    extra: { max: connections, connectionTimeoutMillis: 5_000 },
  });
}
