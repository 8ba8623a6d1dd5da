import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PartitionStore, ScheduleSlotStore, UnfinishedWorkQuery } from '@dajuan/database/schedules';
import { ClaimSlots } from './claim-slots.service';
import { CreatePartitions } from './create-partitions.service';
import { SweepOutbox } from './sweep-outbox.service';

@Module({
  providers: [
    ClaimSlots,
    CreatePartitions,
    SweepOutbox,
    OrganisationStore,
    PartitionStore,
    ScheduleSlotStore,
    UnfinishedWorkQuery,
  ],
  exports: [ClaimSlots, CreatePartitions, SweepOutbox],
})
export class SweepActionsModule {}
