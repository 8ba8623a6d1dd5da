import { Module } from '@nestjs/common';
import { AreasQuery, AreaStore } from '@dajuan/database/areas';
import { PeopleQuery } from '@dajuan/database/people';
import { AddArea } from './add-area.service';
import { AreaOwners } from './area-owners';
import { ChangeArea } from './change-area.service';
import { RemoveArea } from './remove-area.service';

const actions = [AddArea, ChangeArea, RemoveArea];

@Module({ providers: [...actions, AreaOwners, AreasQuery, AreaStore, PeopleQuery], exports: actions })
export class AreaActionsModule {}
