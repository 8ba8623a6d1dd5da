import { Module } from '@nestjs/common';
import { AreasQuery } from '@dajuan/database/areas';
import { AreaActionsModule } from '@dajuan/features/areas';
import { AreaController } from './area.controller';

@Module({ imports: [AreaActionsModule], controllers: [AreaController], providers: [AreasQuery] })
export class AreaModule {}
