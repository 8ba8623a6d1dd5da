import { Injectable } from '@nestjs/common';
import { Job } from 'bullmq';
import { BuildReportPaper } from '@dajuan/features/reports';
import { JobPayload } from '@dajuan/queue';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class ReportsProcessor extends QueueProcessor<'reports'> {
  readonly queue = 'reports';
  protected readonly actions: JobActions<'reports'>;

  constructor(private readonly building: BuildReportPaper) {
    super();
    this.actions = {
      'report.build': ({ orgId, reportId }) => building.build(orgId, reportId, new Date()),
    };
  }

  /** Somebody waits for a report, so it says that it failed. */
  protected override async giveUp(job: Job<JobPayload<'report.build'>>, error: unknown): Promise<void> {
    const { orgId, reportId } = job.data;
    await this.building.giveUp(orgId, reportId, String(error), new Date());
  }
}
