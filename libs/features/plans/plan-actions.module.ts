import { Module } from '@nestjs/common';
import { DocumentStore } from '@dajuan/database/documents';
import { MandateRecorder } from '@dajuan/database/exchange';
import { MandateMoveStore, MandateStore } from '@dajuan/database/mandates';
import { EntryLinkStore, ListEntryStore, NamedListStore } from '@dajuan/database/lists';
import { DepartmentStore, PeopleQuery, PersonStore } from '@dajuan/database/people';
import { MadeUpTaskStore } from '@dajuan/database/periods';
import {
  EarlierAssignmentsQuery,
  FindingWaiverStore,
  PlanEditStore,
  PlanItemStore,
  PlanRuleChangeStore,
  PlansQuery,
  WorkPlanStore,
} from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  MilestoneStore,
  SiteStore,
  TargetStore,
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjectionsQuery,
  TaskProjector,
  TaskStateStore,
  TaskStore,
  TaskSupportStore,
} from '@dajuan/database/tasks';
import { AddPlanItem } from './add-plan-item.service';
import { ArchivePlan } from './archive-plan.service';
import { ChangePlanRules } from './change-plan-rules.service';
import { ConfirmPlan } from './confirm-plan.service';
import { DraftEntries } from './draft-entries.service';
import { DraftPlans } from './draft-plans';
import { DropPlanItem } from './drop-plan-item.service';
import { EditPlanItem } from './edit-plan-item.service';
import { EditPlanItems } from './edit-plan-items.service';
import { HandOnMandate } from './hand-on-mandate.service';
import { KnownParties } from './known-parties';
import { MergePlanItems } from './merge-plan-items.service';
import { PlanFindings } from './plan-findings';
import { RestorePlanItem } from './restore-plan-item.service';
import { ReviewFindings } from './review-findings.service';
import { ReviewPlan } from './review-plan.service';
import { SplitPlanItem } from './split-plan-item.service';
import { SuggestLeads } from './suggest-leads.service';
import { TaskRowsWriter } from './task-rows-writer';
import { UndoPlanEdit } from './undo-plan-edit.service';
import { WaiveFinding } from './waive-finding.service';

const actions = [
  ReviewPlan,
  AddPlanItem,
  DraftEntries,
  EditPlanItem,
  EditPlanItems,
  DropPlanItem,
  RestorePlanItem,
  MergePlanItems,
  SplitPlanItem,
  UndoPlanEdit,
  ReviewFindings,
  WaiveFinding,
  SuggestLeads,
  ConfirmPlan,
  HandOnMandate,
  ArchivePlan,
  ChangePlanRules,
];

const stores = [
  DocumentStore,
  EntryLinkStore,
  ListEntryStore,
  NamedListStore,
  WorkPlanStore,
  PlanItemStore,
  PlanEditStore,
  FindingWaiverStore,
  PlanRuleChangeStore,
  EarlierAssignmentsQuery,
  PlansQuery,
  DepartmentStore,
  PersonStore,
  PeopleQuery,
  TaskStore,
  TaskSupportStore,
  TargetStore,
  MilestoneStore,
  SiteStore,
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjectionsQuery,
  TaskProjector,
  MadeUpTaskStore,
  TaskStateStore,
  ProgressUpdatesQuery,
  StaleRollUpStore,
  InboxMessageStore,
  MandateStore,
  MandateMoveStore,
  MandateRecorder,
];

@Module({
  providers: [...actions, DraftPlans, KnownParties, PlanFindings, TaskRowsWriter, ...stores],
  exports: actions,
})
export class PlanActionsModule {}
