import { Module } from '@nestjs/common';
import { ComparisonStore, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { OrganisationStore } from '@dajuan/database/organisations';
import { FileAccessQuery, FileStore, ProgressReviewStore, ProgressUpdateStore } from '@dajuan/database/progress';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionsQuery,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { AcceptProposals } from './accept-proposals.service';
import { EditProposal } from './edit-proposal.service';
import { LedgerWriter } from './ledger-writer';
import { OpenFile } from './open-file.service';
import { RecordProgress } from './record-progress.service';
import { ReviewProgress } from './review-progress.service';
import { StoreFile } from './store-file.service';
import { VerifyProjections } from './verify-projections.service';

@Module({
  providers: [
    RecordProgress,
    ReviewProgress,
    StoreFile,
    OpenFile,
    VerifyProjections,
    AcceptProposals,
    EditProposal,
    LedgerWriter,
    ComparisonStore,
    ProposalStore,
    TrackedTasksQuery,
    OrganisationStore,
    FileAccessQuery,
    FileStore,
    InboxMessageStore,
    ProgressReviewStore,
    ProgressUpdateStore,
    StaleRollUpStore,
    TaskCourseStore,
    TaskFactsQuery,
    TaskMoveStore,
    TaskProjectionsQuery,
    TaskProjectionStore,
    TaskProjector,
    TaskStateStore,
  ],
  exports: [RecordProgress, ReviewProgress, StoreFile, OpenFile, VerifyProjections, AcceptProposals, EditProposal],
})
export class ProgressActionsModule {}
