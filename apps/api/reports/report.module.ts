import { Module } from '@nestjs/common';
import { ReportActionsModule } from '@dajuan/features/reports';
import { ReportController } from './report.controller';

@Module({ imports: [ReportActionsModule], controllers: [ReportController] })
export class ReportModule {}
