import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PlansQuery } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { PublicationsQuery, SubordinatesQuery } from '@dajuan/database/publications';
import { PublicationActionsModule } from '@dajuan/features/publications';
import { PublicationReader } from './publication-reader';
import { PublicationController } from './publication.controller';

@Module({
  imports: [PublicationActionsModule],
  controllers: [PublicationController],
  providers: [
    PublicationReader,
    PublicationsQuery,
    SubordinatesQuery,
    OrganisationStore,
    PlansQuery,
    ProgressUpdatesQuery,
  ],
})
export class PublicationModule {}
