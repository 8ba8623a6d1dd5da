import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { FileAccessQuery, FileStore, ProgressReviewStore, ProgressUpdateStore } from '@dajuan/database/progress';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionsQuery,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
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
    OrganisationStore,
    FileAccessQuery,
    FileStore,
    InboxMessageStore,
    ProgressReviewStore,
    ProgressUpdateStore,
    StaleRollUpStore,
    TaskFactsQuery,
    TaskMoveStore,
    TaskProjectionsQuery,
    TaskProjectionStore,
    TaskProjector,
    TaskStateStore,
  ],
  exports: [RecordProgress, ReviewProgress, StoreFile, OpenFile, VerifyProjections],
})
export class ProgressActionsModule {}
