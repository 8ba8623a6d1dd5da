import { Module } from '@nestjs/common';
import { ComparisonStore, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { OrganisationStore } from '@dajuan/database/organisations';
import {
  EntrySheetStore,
  FileAccessQuery,
  FileStore,
  ProgressEndorsementStore,
  ProgressReviewStore,
  ProgressUpdateStore,
} from '@dajuan/database/progress';
import { DepartmentStore, PeopleQuery, PersonStore } from '@dajuan/database/people';
import { MadeUpTaskStore } from '@dajuan/database/periods';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  MyTasksQuery,
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionsQuery,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { AcceptProposals } from './accept-proposals.service';
import { EndorseProgress } from './endorse-progress.service';
import { EditProposal } from './edit-proposal.service';
import { DownloadEntrySheet } from './entry-sheet/download-entry-sheet.service';
import { EntrySheetDesk } from './entry-sheet/entry-sheet-desk';
import { PreviewEntrySheet } from './entry-sheet/preview-entry-sheet.service';
import { ReportEntrySheet } from './entry-sheet/report-entry-sheet.service';
import { LedgerWriter } from './ledger-writer';
import { OpenFile } from './open-file.service';
import { RecordProgress } from './record-progress.service';
import { ReviewProgress } from './review-progress.service';
import { StoreFile } from './store-file.service';
import { UpdateMail } from './update-mail';
import { VerifyProjections } from './verify-projections.service';

@Module({
  providers: [
    RecordProgress,
    ReviewProgress,
    EndorseProgress,
    UpdateMail,
    StoreFile,
    OpenFile,
    VerifyProjections,
    AcceptProposals,
    EditProposal,
    LedgerWriter,
    DownloadEntrySheet,
    PreviewEntrySheet,
    ReportEntrySheet,
    EntrySheetDesk,
    EntrySheetStore,
    DepartmentStore,
    PersonStore,
    MyTasksQuery,
    ComparisonStore,
    ProposalStore,
    TrackedTasksQuery,
    OrganisationStore,
    FileAccessQuery,
    FileStore,
    InboxMessageStore,
    PeopleQuery,
    ProgressEndorsementStore,
    ProgressReviewStore,
    ProgressUpdateStore,
    StaleRollUpStore,
    TaskCourseStore,
    TaskFactsQuery,
    TaskMoveStore,
    TaskProjectionsQuery,
    TaskProjectionStore,
    TaskProjector,
    MadeUpTaskStore,
    TaskStateStore,
  ],
  exports: [
    RecordProgress,
    ReviewProgress,
    EndorseProgress,
    StoreFile,
    OpenFile,
    VerifyProjections,
    AcceptProposals,
    EditProposal,
    DownloadEntrySheet,
    PreviewEntrySheet,
    ReportEntrySheet,
  ],
})
export class ProgressActionsModule {}
