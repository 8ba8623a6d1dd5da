import { Injectable } from '@nestjs/common';
import { AuditRecordStore } from '@dajuan/database/audit';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { BadRecord, ChainHead, emptyChain, faultAfter, faultAgainst } from '@dajuan/domain/audit';
import { KeptHead } from './kept-heads';

const RECORDS_AT_A_TIME = 1000;

/** One organisation's chain: how many records were read, and the first that is not as it was written. */
export interface VerifiedChain {
  readonly orgId: string;
  readonly name: string;
  readonly count: number;
  readonly bad: BadRecord | null;
}

/** Reads every chain from its first record and makes every hash anew. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly records: AuditRecordStore,
  ) {}

  /** `kept` are heads that were kept outside the database. An organisation that is there no more has lost its chain. */
  async verify(kept: readonly KeptHead[]): Promise<VerifiedChain[]> {
    const all = await this.transactions.outsideOrganisations((tx) => this.organisations.all(tx));
    const names = new Map([
      ...kept.map(({ orgId }) => [orgId, orgId] as const),
      ...all.map(({ id, name }) => [id, name] as const),
    ]);
    const chains: VerifiedChain[] = [];
    for (const [orgId, name] of names) {
      const own = kept.filter((head) => head.orgId === orgId);
      chains.push({ orgId, name, ...(await this.verifyChain(orgId, own)) });
    }
    return chains;
  }

  private async verifyChain(orgId: string, kept: readonly KeptHead[]): Promise<Pick<VerifiedChain, 'count' | 'bad'>> {
    const wanted = new Set(kept.map(({ seq }) => seq));
    const hashes = new Map<number, string>();
    let head: ChainHead = emptyChain;
    let lastId: string | null = null;
    let count = 0;
    for (;;) {
      const page = await this.pageAfter(orgId, lastId);
      for (const record of page) {
        const bad = faultAfter(head, record);
        if (bad) return { count, bad };
        if (wanted.has(record.seq)) hashes.set(record.seq, record.hash);
        [head, lastId, count] = [record, record.id, count + 1];
      }
      if (page.length < RECORDS_AT_A_TIME) break;
    }
    return { count, bad: faultAgainst(kept, head, (seq) => hashes.get(seq)) };
  }

  private pageAfter(orgId: string, id: string | null) {
    return this.transactions.inOrganisation(orgId, (tx) => this.records.after(tx, orgId, id, RECORDS_AT_A_TIME));
  }
}
