import { Module } from '@nestjs/common';
import { IdempotencyKeyStore } from '@dajuan/database/once';
import { OrganisationStore } from '@dajuan/database/organisations';
import { LoginFailureStore } from '@dajuan/database/people';
import { PartitionStore, ScheduleSlotStore, UnfinishedWorkQuery } from '@dajuan/database/schedules';
import { ClaimSlots } from './claim-slots.service';
import { CreatePartitions } from './create-partitions.service';
import { SweepOutbox } from './sweep-outbox.service';

@Module({
  providers: [
    ClaimSlots,
    CreatePartitions,
    SweepOutbox,
    IdempotencyKeyStore,
    LoginFailureStore,
    OrganisationStore,
    PartitionStore,
    ScheduleSlotStore,
    UnfinishedWorkQuery,
  ],
  exports: [ClaimSlots, CreatePartitions, SweepOutbox],
})
export class SweepActionsModule {}
