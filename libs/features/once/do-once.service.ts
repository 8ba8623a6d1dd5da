import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Act, actingAs, newId, Transactions } from '@dajuan/database/connection';
import { Claim, IdempotencyKey, IdempotencyKeyStore, KeyOfPerson } from '@dajuan/database/once';
import { Refused } from '@dajuan/domain/errors';
import { ActUnderWay, AnswerLost } from './once.errors';

/** Longer than any act takes; a claim older than that is of a process that is no more. */
const LEASE_MS = 60_000;
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 50;

/** What is asked for under a key. The fingerprint is the same for the same request only. */
export interface AskedOnce extends KeyOfPerson {
  readonly fingerprint: Buffer;
}

/** An answer as it goes out; `text` is JSON. */
export interface KeptAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Does under one key what is asked under it, once, however often it is asked. The claim is a row of its own, written
 * first. Each of the act's transactions that has written something notes so in that row as its last word, under the
 * claim's token: the act and its mark are one. After a crash a claim without the mark is free once its lease has ended,
 * under a new token, which shuts out whoever held the old one and was only slow; a claim with the mark is never acted on.
 */
@Injectable()
export class DoOnce {
  private readonly log = new Logger(DoOnce.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeyStore,
  ) {}

  /**
   * The answer of `work`, or the one kept from before. What `work` throws is thrown, and the key is free again if nothing
   * was written. Throws Refused when the key was used for something else, ActUnderWay while another does it, AnswerLost.
   */
  async do(act: Act, asked: AskedOnce, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
    const { orgId, personId, key } = asked;
    const claim: Claim = { orgId, personId, key, token: newId() };
    const kept = await this.claimOrAnswer(asked, claim);
    return kept ?? this.doAndKeep(act, claim, work);
  }

  /** Null once the claim is ours. */
  private async claimOrAnswer(asked: AskedOnce, claim: Claim): Promise<KeptAnswer | null> {
    for (const began = Date.now(); Date.now() < began + PATIENCE_MS; await setTimeout(LOOK_AGAIN_MS)) {
      const found = await this.transactions.inOrganisation(asked.orgId, async (tx) => {
        if (await this.keys.claim(tx, claim, asked.fingerprint)) return 'claimed';
        const standing = await this.keys.find(tx, asked);
        if (!standing) return 'taken'; // and given back this moment
        const kept = answerOf(standing, asked.fingerprint);
        if (kept || !isOver(standing)) return kept ?? 'taken';
        return (await this.keys.takeOver(tx, claim, standing.token, new Date())) ? 'claimed' : 'taken';
      });
      if (found === 'claimed') return null;
      if (found !== 'taken') return found;
    }
    throw new ActUnderWay();
  }

  private async doAndKeep(act: Act, claim: Claim, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
    const beforeCommit: Act['beforeCommit'] = async (tx) => {
      if (!(await this.keys.confirm(tx, claim, new Date()))) throw new ActUnderWay();
    };
    try {
      const answer = await actingAs({ ...act, beforeCommit }, work);
      await this.keep(claim, answer);
      return answer;
    } catch (error) {
      await this.orLog(claim, () =>
        this.transactions.inOrganisation(claim.orgId, (tx) => this.keys.release(tx, claim)),
      );
      throw error;
    }
  }

  private keep(claim: Claim, { status, text }: KeptAnswer): Promise<void> {
    return this.orLog(claim, () =>
      this.transactions.inOrganisation(claim.orgId, (tx) => this.keys.answer(tx, claim, status, text, new Date())),
    );
  }

  /** The act is done or refused already, whatever becomes of its key. */
  private async orLog({ key }: Claim, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn(`key ${key} not settled: ${String(error)}`);
    }
  }
}

/** Null while there is none. */
function answerOf({ fingerprint, status, answer, ...standing }: IdempotencyKey, asked: Buffer): KeptAnswer | null {
  if (!fingerprint.equals(asked)) {
    const words = { zh: '这个请求编号已用于其他内容', en: 'This key was used for something else' };
    throw new Refused([{ code: 'idempotency_key_reused', field: 'Idempotency-Key', ...words }]);
  }
  if (status !== null && answer !== null) return { status, text: answer };
  if (standing.actedAt && isOver(standing)) throw new AnswerLost();
  return null;
}

function isOver({ claimedAt }: Pick<IdempotencyKey, 'claimedAt'>): boolean {
  return claimedAt.getTime() + LEASE_MS < Date.now();
}
