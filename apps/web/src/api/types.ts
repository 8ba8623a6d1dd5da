import type { components } from './schema';

type Schemas = components['schemas'];

export type Session = Schemas['SessionView'];
export type Role = Schemas['Role'];
export type NamedRef = Schemas['NamedRef'];
export type Rate = Schemas['RateView'];
export type Problem = Schemas['ProblemView'];
export type Person = Schemas['PersonView'];
export type DeskPerson = Schemas['DeskPersonView'];
export type ChangePerson = Schemas['ChangePersonRequest'];
export type AddPerson = Schemas['AddPersonRequest'];
export type DepartmentFields = Schemas['DepartmentRequest'];
export type Department = Schemas['DepartmentView'];
export type ApiError = Schemas['ErrorView'];

export type Colour = Schemas['Colour'];
export type TaskState = Schemas['TaskState'];
export type Move = Schemas['Move'];
export type Disposition = Schemas['Disposition'];
export type EntryKind = Schemas['EntryKind'];
export type MeasureType = Schemas['MeasureType'];
export type Commitment = Schemas['Commitment'];

export type TaskRow = Schemas['TaskRow'];
export type TaskView = Schemas['TaskView'];
export type Target = Schemas['TargetView'];
export type TargetLine = Schemas['TargetLine'];
export type ProgressUpdate = Schemas['ProgressUpdateView'];
export type ColourCounts = Schemas['ColourCounts'];
export type CurvePoint = Schemas['CurvePoint'];
export type TrendPoint = Schemas['TrendPoint'];
export type TaskSource = Schemas['TaskSourceView'];
export type ReportProgress = Schemas['ReportProgressRequest'];
export type MoveTask = Schemas['MoveTaskRequest'];
export type Step = Schemas['Step'];
export type AssignTask = Schemas['AssignTaskRequest'];
export type UploadedFile = Schemas['FileView'];

export type OpenRequest = Schemas['RequestView'];
export type RequestKind = Schemas['RequestKind'];
export type SaidVerdict = Schemas['SaidVerdict'];
export type AskCoordination = Schemas['AskCoordinationRequest'];
export type AskExtension = Schemas['AskExtensionRequest'];
export type AskTargetChange = Schemas['AskTargetChangeRequest'];
export type AnswerRequest = Schemas['AnswerRequestRequest'];

export type MyUpdateRow = Schemas['MyUpdateRow'];
export type UpdateGroup = Schemas['UpdateGroup'];
export type WaitingUpdate = Schemas['WaitingUpdateRow'];

export type Period = Schemas['PeriodView'];
export type PeriodLength = Schemas['PeriodLength'];
export type PeriodCell = Schemas['PeriodCellView'];
export type PeriodRow = Schemas['PeriodRowView'];

export type RollUp = Schemas['RollUpView'];

export type DocumentKind = Schemas['DocumentKind'];
export type ImportedDocument = Schemas['ImportedDocumentView'];
export type Plan = Schemas['PlanView'];
export type PlanSummary = Schemas['PlanSummary'];
export type PlanRules = Schemas['PlanRulesFields'];
export type PlanRulesPage = Schemas['PlanRulesView'];
export type ChangePlanRules = Schemas['ChangePlanRulesRequest'];
export type RuleChange = Schemas['RuleChangeView'];
export type PlanItem = Schemas['PlanItemView'];
export type Measure = Schemas['MeasureFields'];
export type EditPlanItem = Schemas['EditPlanItemRequest'];
export type BulkEdit = Schemas['BulkEditRequest'];
export type PlanFinding = Schemas['PlanFindingView'];
export type SuggestedLead = Schemas['SuggestedLeadView'];
export type ItemProblem = Schemas['ItemProblemView'];

export type AuditRecord = Schemas['AuditRecordView'];

export type Report = Schemas['ReportView'];
export type ReportTableRow = Schemas['ReportTableRow'];
export type InboxMessage = Schemas['InboxMessageView'];
export type InboxKind = Schemas['InboxKind'];
export type PlanDocumentLine = Schemas['DocumentSummary'];
export type PlanDocument = Schemas['DocumentView'];

export type Comparison = Schemas['ComparisonView'];
export type Proposal = Schemas['ProposalView'];
export type ProposedFigure = Schemas['ProposedFigureFields'];
export type TrackedTask = Schemas['TrackedTaskView'];
export type EditProposal = Schemas['EditProposalRequest'];

export type Explanation = Schemas['ExplanationView'];
export type ExplainedStep = Schemas['ExplainedStepView'];
export type IncludedPart = Schemas['IncludedPartView'];
export type ExcludedPart = Schemas['ExcludedPartView'];
export type Scale = Schemas['Scale'];
export type ExplainedTaskFigure = Schemas['ExplainedTaskFigure'];
export type ExplainedTargetFigure = Schemas['ExplainedTargetFigure'];
export type ExplainedRollUpFigure = Schemas['ExplainedRollUpFigure'];
export type ExplainedReportFigure = Schemas['ExplainedReportFigure'];

export type SheetPreview = Schemas['SheetPreviewView'];
export type SheetColumn = Schemas['SheetColumnView'];
export type SheetRow = Schemas['SheetRowView'];
export type SheetRole = Schemas['SheetRole'];
export type SheetTarget = Schemas['SheetTargetView'];
export type SheetMapping = Schemas['SheetMappingFields'];
export type ImportedSheet = Schemas['ImportedSheetView'];

export type DutyKind = Schemas['DutyKind'];
export type Duty = Schemas['DutyView'];
export type Duties = Schemas['DutiesView'];
export type DrawUpHandOver = Schemas['DrawUpHandOverRequest'];
export type HandOver = Schemas['HandOverView'];
export type EntrySheet = Schemas['EntrySheetView'];
export type EntrySheetRow = Schemas['EntrySheetRowView'];
export type EntrySheetOutcome = Schemas['EntrySheetOutcome'];
export type PeopleRow = Schemas['PeopleRowView'];
export type FirstPassword = Schemas['FirstPasswordView'];

export type GiveMandate = Schemas['GiveMandateRequest'];
export type MoveMandate = Schemas['MoveMandateRequest'];
export type ExtendMandate = Schemas['ExtendMandateRequest'];
export type HandOnMandate = Schemas['HandOnMandateRequest'];
export type MandateMove = Schemas['MandateMove'];
export type MandateMeasure = Schemas['MandateMeasureFields'];
export type MandateStep = Schemas['MandateStepView'];
export type GivenItem = Schemas['GivenItemView'];
export type GivenMandate = Schemas['GivenMandateView'];
export type ReceivedMandate = Schemas['ReceivedMandateView'];
export type Publication = Schemas['PublicationView'];
export type PublishedFigures = Schemas['PublishedFiguresView'];
export type Subordinate = Schemas['SubordinateView'];
export type Subordinates = Schemas['SubordinatesView'];

export type ListKind = Schemas['ListKindView'];
export type ListKindName = Schemas['ListKind'];
export type ListSummary = Schemas['ListSummary'];
export type NamedList = Schemas['ListView'];
export type ListFields = Schemas['ListRequest'];
export type CreateList = Schemas['CreateListRequest'];
export type ListEntry = Schemas['EntryView'];
export type NewEntry = Schemas['NewEntryRequest'];
export type EntryFields = Omit<NewEntry, 'isSection'>;
export type EntryState = Schemas['EntryState'];
export type EntryMove = Schemas['EntryMove'];
export type EntryColumn = Schemas['EntryColumn'];
export type MoveEntry = Schemas['MoveEntryRequest'];
export type ListRound = Schemas['RoundView'];
export type RoundMark = Schemas['MarkFields'];
export type Breakdown = Schemas['BreakdownView'];
export type BreakdownLine = Schemas['BreakdownLineFields'];
export type BreakdownFields = Schemas['BreakdownRequest'];
export type CountCheck = Schemas['CountCheckView'];
export type WorkGroup = Schemas['WorkGroupView'];
export type WorkGroupFields = Schemas['WorkGroupRequest'];
export type ChangeWorkGroup = Schemas['ChangeWorkGroupRequest'];
export type Area = Schemas['AreaView'];
export type AreaKind = Schemas['AreaKind'];
export type AreaFields = Schemas['AreaRequest'];
export type Master = Schemas['MasterView'];
export type MasterKind = Schemas['MasterKind'];
export type MasterFields = Schemas['MasterRequest'];
export type AnsweredMaster = Schemas['AnsweredMasterView'];
export type ListedTask = Schemas['ListedTask'];
export type PlaceInAreas = Schemas['PlaceInAreasRequest'];
export type AnswerMasters = Schemas['AnswerMastersRequest'];
export type MemberDimension = Schemas['MemberDimension'];
export type MemberRollUp = Schemas['MemberRollUpView'];
