import { Module } from '@nestjs/common';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { DocumentActionsModule } from '@dajuan/features/documents';
import { SheetNames } from './sheet-names';
import { SheetController } from './sheet.controller';

@Module({
  imports: [DocumentActionsModule],
  controllers: [SheetController],
  providers: [SheetNames, DepartmentStore, PeopleQuery],
})
export class SheetModule {}
