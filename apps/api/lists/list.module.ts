import { Module } from '@nestjs/common';
import { ListPageQuery, ListsQuery, NamedListStore } from '@dajuan/database/lists';
import { ListActionsModule } from '@dajuan/features/lists';
import { PlanActionsModule } from '@dajuan/features/plans';
import { EntryController } from './entry.controller';
import { ListReader } from './list-reader';
import { ListController } from './list.controller';
import { RoundController } from './round.controller';

@Module({
  imports: [ListActionsModule, PlanActionsModule],
  controllers: [ListController, EntryController, RoundController],
  providers: [ListReader, ListsQuery, ListPageQuery, NamedListStore],
})
export class ListModule {}
