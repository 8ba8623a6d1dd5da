import { Module } from '@nestjs/common';
import { ComparisonStore, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { OrganisationStore } from '@dajuan/database/organisations';
import {
  FileAccessQuery,
  FileStore,
  ProgressEndorsementStore,
  ProgressReviewStore,
  ProgressUpdateStore,
} from '@dajuan/database/progress';
import { PeopleQuery } from '@dajuan/database/people';
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
import { EndorseProgress } from './endorse-progress.service';
import { EditProposal } from './edit-proposal.service';
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
  ],
})
export class ProgressActionsModule {}
