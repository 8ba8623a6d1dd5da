import { Module } from '@nestjs/common';
import { DispatchStore, MandateRecorder, MandateSpeaker } from '@dajuan/database/exchange';
import { MandateMoveStore, MandateStore } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PersonStore } from '@dajuan/database/people';
import { ExtendMandate } from './extend-mandate.service';
import { GiveMandate } from './give-mandate.service';
import { MandateDesk } from './mandate-desk';
import { MoveMandate } from './move-mandate.service';

@Module({
  providers: [
    GiveMandate,
    MoveMandate,
    ExtendMandate,
    MandateDesk,
    MandateRecorder,
    MandateSpeaker,
    MandateStore,
    MandateMoveStore,
    DispatchStore,
    OrganisationStore,
    PersonStore,
  ],
  exports: [GiveMandate, MoveMandate, ExtendMandate],
})
export class MandateActionsModule {}
