import { Module } from '@nestjs/common';
import { MandatesQuery } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { MandateActionsModule } from '@dajuan/features/mandates';
import { PlanActionsModule } from '@dajuan/features/plans';
import { MandateReader } from './mandate-reader';
import { MandateController } from './mandate.controller';

@Module({
  imports: [MandateActionsModule, PlanActionsModule],
  controllers: [MandateController],
  providers: [MandateReader, MandatesQuery, OrganisationStore],
})
export class MandateModule {}
