import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { TaskFactsQuery, TaskProjectionsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { VerifyProjections } from '@dajuan/features/progress';

/** What rebuilding and comparing needs, and nothing that could change anything. */
@Module({
  providers: [VerifyProjections, OrganisationStore, TaskFactsQuery, TaskProjectionsQuery, TaskStateStore],
})
export class VerifyingModule {}
