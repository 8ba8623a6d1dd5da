import { Module } from '@nestjs/common';
import { LockedPeriodStore, PeriodsQuery } from '@dajuan/database/periods';
import { WorkPlanStore } from '@dajuan/database/plans';
import { PeriodActionsModule } from '@dajuan/features/periods';
import { PeriodController } from './period.controller';
import { PeriodReader } from './period-reader';

@Module({
  imports: [PeriodActionsModule],
  controllers: [PeriodController],
  providers: [PeriodReader, LockedPeriodStore, PeriodsQuery, WorkPlanStore],
})
export class PeriodModule {}
