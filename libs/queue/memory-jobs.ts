import { Injectable } from '@nestjs/common';
import { JobName, JobPayload, Jobs, sameId } from './jobs';

/** A job as it was added. */
export type AddedJob = { [Name in JobName]: { readonly name: Name; readonly payload: JobPayload<Name> } }[JobName];

/** The queue's twin for tests: keeps what was added, once each, in order, until the test takes it. */
@Injectable()
export class MemoryJobs extends Jobs {
  private readonly waiting = new Map<string, AddedJob>();

  async add<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    const id = sameId(name, payload);
    if (!this.waiting.has(id)) this.waiting.set(id, { name, payload } as AddedJob);
  }

  async addAll<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[]): Promise<void> {
    for (const payload of payloads) await this.add(name, payload);
  }

  /** What waits now, oldest first; afterwards nothing does, as after a flushed queue. */
  takeAll(): AddedJob[] {
    const taken = [...this.waiting.values()];
    this.waiting.clear();
    return taken;
  }
}
