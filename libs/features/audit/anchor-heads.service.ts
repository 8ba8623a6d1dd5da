import { Inject, Injectable, Logger } from '@nestjs/common';
import { AuditRecordStore } from '@dajuan/database/audit';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { HEADS_FILE } from './heads-file.token';
import { KeptHead, keepHeads } from './kept-heads';

/** Keeps the heads of all chains outside the database, so that a chain cut short there is found out. */
@Injectable()
export class AnchorHeads {
  private readonly log = new Logger('audit');
  /** The last number kept of each chain: one that has not moved is not kept again, except once a start. */
  private readonly kept = new Map<string, number>();

  constructor(
    @Inject(HEADS_FILE) private readonly file: string,
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly records: AuditRecordStore,
  ) {}

  /** The chains that have moved since the last time: into the file, and into the log at info. */
  async anchor(now: Date): Promise<void> {
    const all = await this.transactions.outsideOrganisations((tx) => this.organisations.all(tx));
    const moved: KeptHead[] = [];
    for (const { id: orgId } of all) {
      const head = await this.transactions.inOrganisation(orgId, (tx) => this.records.head(tx, orgId));
      if (head && head.seq !== this.kept.get(orgId)) moved.push({ orgId, ...head, at: now.toISOString() });
    }
    if (moved.length === 0) return;
    await keepHeads(this.file, moved);
    for (const head of moved) {
      this.kept.set(head.orgId, head.seq);
      this.log.log({ ...head });
    }
  }
}
