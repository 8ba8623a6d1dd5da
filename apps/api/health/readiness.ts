import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isMigrated } from '@dajuan/database/connection';
import { QueueHealth } from '@dajuan/queue/queue-health';
import { ReadyView } from './health.dto';

/** Whether what a request needs is there; never throws. */
@Injectable()
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: QueueHealth,
  ) {}

  async check(): Promise<ReadyView> {
    const [database, migrations, queue] = await Promise.all([
      this.dataSource.query('SELECT 1').then(yes, no),
      isMigrated(this.dataSource).catch(no),
      this.queue.isReady().catch(no),
    ]);
    return { database, migrations, queue };
  }
}

const yes = () => true;
const no = () => false;
