import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AdministrationActStore, DepartmentStore, PeopleDeskQuery } from '@dajuan/database/people';
import { AdministrationActionsModule } from '@dajuan/features/administration';
import { AdministrationReader } from './administration-reader';
import { AdministrationController } from './administration.controller';
import { PeopleSheetController } from './people-sheet.controller';

@Module({
  imports: [AdministrationActionsModule],
  controllers: [PeopleSheetController, AdministrationController],
  providers: [AdministrationReader, AdministrationActStore, DepartmentStore, OrganisationStore, PeopleDeskQuery],
})
export class AdministrationModule {}
