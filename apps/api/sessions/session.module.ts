import { Module } from '@nestjs/common';
import { SessionActionsModule } from '@dajuan/features/sessions';
import { OrganisationModule } from '../organisations/organisation.module';
import { SessionController } from './session.controller';

@Module({ imports: [SessionActionsModule, OrganisationModule], controllers: [SessionController] })
export class SessionModule {}
